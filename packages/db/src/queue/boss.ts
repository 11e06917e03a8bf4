import { topics, type TopicName } from '@samlots/kernel';
import { fromPglite, PgBoss } from 'pg-boss';
import type { Database } from '../engine/database.ts';

/** How long a failed job rests before it is tried again, doubling up to an hour. */
export type Pace = { readonly retryDelaySeconds: number };

/** Where a copy of each job goes that failed for good, for a person to look at; nothing works this queue. */
export const givenUp = 'given-up';

export const topicNames: readonly TopicName[] = Object.values(topics).map(({ name }) => name);

const schema = 'jobs';
const noJob = '00000000-0000-0000-0000-000000000000';
const day = 86_400;

/** pg-boss on the same database by a connection of its own, started, with a queue per topic. */
export const startBoss = async (
  { queueTarget }: Database,
  onFault: (error: unknown) => void,
  pace: Pace,
): Promise<PgBoss> => {
  const boss =
    queueTarget.engine === 'pglite'
      ? new PgBoss({ db: fromPglite(queueTarget.lite), backend: 'pglite', schema, useListenNotify: true })
      : new PgBoss({ connectionString: queueTarget.url, schema, useListenNotify: true, max: 4 });
  boss.on('error', onFault);
  try {
    await boss.start();
    await declareQueues(boss, pace);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  return boss;
};

const declareQueues = async (boss: PgBoss, { retryDelaySeconds }: Pace): Promise<void> => {
  await declare(boss, givenUp, { policy: 'standard', retentionSeconds: 365 * day });
  for (const name of topicNames) {
    const retry = {
      retryLimit: topics[name].retryLimit,
      retryDelay: retryDelaySeconds,
      retryBackoff: retryDelaySeconds > 0,
    };
    // Two minutes, so that a job whose process was killed does not hold back its key for long.
    const options = {
      ...retry,
      ...(retry.retryBackoff ? { retryDelayMax: 3600 } : {}),
      expireInSeconds: 120,
      notify: true,
    };
    await declare(boss, name, { policy: 'key_strict_fifo', ...options });
  }
};

type QueueOptions = NonNullable<Parameters<PgBoss['createQueue']>[1]>;

const declare = async (boss: PgBoss, name: string, { policy, ...options }: QueueOptions): Promise<void> => {
  if ((await boss.getQueue(name)) === null)
    await boss.createQueue(name, { ...options, ...(policy === undefined ? {} : { policy }) });
  else await boss.updateQueue(name, options);
  // On PGlite the first send in a transaction would look the queue up beside it and wait for ever: look it up now.
  await boss.findJobs(name, { id: noJob });
};
