/**
 * The API: one function from a request to a response, and a worker for what was put into the outbox.
 * Promises: the database is migrated and, in the demo, seeded before the first answer; nothing listens on a port here.
 * Refuses to start (`ConfigInvalid`, `CannotStart`) with a message for the person who starts the program.
 */
import { openDatabase, openQueue, type Database } from '@samlots/db';
import { systemClock } from '@samlots/kernel';
import { assembleApi, type Api } from './assemble-api.ts';
import type { ApiConfig } from './config.ts';
import { demoSecret } from './demo-secret.ts';
import { systemIds } from './ids.ts';
import { createLog, type Log } from './log.ts';
import { keepDemoFiles } from './seed/demo-files.ts';
import { seedDemo } from './seed/seed.ts';

export { assembleApi as createApiWith, type Api, type ApiParts } from './assemble-api.ts';
export { ConfigInvalid, readConfig, type ApiConfig } from './config.ts';
export { createLog, type Log } from './log.ts';
export { demoSignIns } from './seed/demo-sign-ins.ts';
export { holdsDemoData } from './seed/seed.ts';
export { portalHeaders, type Origin } from './visit.ts';

const toStderr = (line: string): void => void process.stderr.write(`${line}\n`);

/** Requests are worth a line each where others are served; on a demo screen only what went wrong is. */
const logFor = ({ demo }: ApiConfig): Log => createLog(toStderr, demo ? 'warn' : 'info');

const assemble = async (config: ApiConfig, database: Database, log: Log): Promise<Api> => {
  if (config.seed === 'demo') {
    await seedDemo({ prisma: database.prisma, clock: systemClock });
    await keepDemoFiles(config.filesDir);
  }
  const queue = await openQueue(database, (fault) => log.error('queue-fault', {}, fault));
  const secret = config.sessionSecret ?? demoSecret(config.dataDir);
  return assembleApi({ config, database, queue, log, secret, clock: systemClock, ids: systemIds });
};

/** Opens everything that `config` names. The worker is not started: that is for the process that should do the work. */
export const createApi = async (config: ApiConfig, log: Log = logFor(config)): Promise<Api> => {
  const database = await openDatabase({ databaseUrl: config.databaseUrl, dataDir: config.dataDir });
  try {
    return await assemble(config, database, log);
  } catch (error) {
    await database.close();
    throw error;
  }
};
