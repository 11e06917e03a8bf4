import type { ChildProcess } from 'node:child_process';
import { systemClock } from '../../../packages/kernel/src/index.ts';
import { openDatabase } from '../../../packages/db/src/index.ts';
import { startEmbeddedPostgres } from '../../../packages/db/src/test-kit/embedded-postgres.ts';
import { seedDemo } from '../../../apps/api/src/seed/seed.ts';
import { buildPortal } from '../../workspace/build-portal.mjs';
import { at } from '../../workspace/places.mjs';
import { freePort, startServer, stopServer } from '../start-server.ts';

/** A PostgreSQL that holds the demo year, and the address of the training programme with the most days. */
export type DemoYear = { readonly databaseUrl: string; readonly programmePath: string; stop(): Promise<void> };

export const openDemoYear = async (): Promise<DemoYear> => {
  await buildPortal();
  const server = await startEmbeddedPostgres(['fsync=on', 'timezone=UTC']);
  const { prisma, close } = await openDatabase({ databaseUrl: server.url, dataDir: '' });
  await seedDemo({ prisma, clock: systemClock });
  const { id } = await prisma.trainingProgramme.findFirstOrThrow({ orderBy: { days: { _count: 'desc' } } });
  await close();
  return { databaseUrl: server.url, programmePath: `/utbildning/${id}`, stop: server.stop };
};

export type ServedPortal = { readonly url: string; readonly process: ChildProcess; stop(): Promise<void> };

/** The built portal as it is served: on PostgreSQL, so without the demo. Mail goes nowhere, for nothing sends any. */
export const servePortal = async ({ databaseUrl }: DemoYear): Promise<ServedPortal> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    NODE_ENV: 'production',
    PORT: String(port),
    BASE_URL: url,
    DATABASE_URL: databaseUrl,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'bench@samlots.example',
    SESSION_SECRET: 'bench-secret-of-32-characters-or-more',
  };
  const child = await startServer([at('apps/portal/server.ts')], env, `${url}/readyz`);
  return { url, process: child, stop: () => stopServer(child) };
};
