import { topics, type PayloadOf, type TopicName } from '@samlots/kernel';
import { fromPglite, fromPrisma, PgBoss } from 'pg-boss';
import type { Database } from '../engine/database.ts';
import type { Outbox } from '../executor.ts';

/** What a worker does with one job. It may run more than once; a throw is tried again until the topic's limit. */
export type Handler<Name extends TopicName> = (payload: PayloadOf<Name>) => Promise<void>;

export type Queue = Outbox & {
  /** Starts working a topic; jobs of one key run in the order they were enqueued. */
  work<Name extends TopicName>(topic: Name, handler: Handler<Name>): Promise<void>;
  /** Jobs that are not done, by topic: for readiness and for tests that wait. */
  waiting(): Promise<number>;
  /** Lets running handlers finish. */
  stop(): Promise<void>;
};

const names: readonly TopicName[] = ['enrolment-mail', 'send-message'];
const noJob = '00000000-0000-0000-0000-000000000000';

const bossOn = ({ queueTarget }: Database): PgBoss =>
  queueTarget.engine === 'pglite'
    ? new PgBoss({ db: fromPglite(queueTarget.lite), backend: 'pglite', schema: 'jobs' })
    : new PgBoss({ connectionString: queueTarget.url, schema: 'jobs', useListenNotify: true, max: 4 });

const declareQueues = async (boss: PgBoss): Promise<void> => {
  for (const name of names) {
    const { retryLimit } = topics[name];
    const options = { policy: 'key_strict_fifo' as const, retryLimit, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, notify: true };
    if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options);
    // On PGlite the first send in a transaction would look the queue up beside it and wait for ever: look it up now.
    await boss.findJobs(name, { id: noJob });
  }
};

/**
 * The job queue on the same database, in schema `jobs`. `onFault` hears of faults of the queue itself.
 * A job that failed for good blocks its key, so handlers settle permanent failures themselves.
 */
export const openQueue = async (database: Database, onFault: (error: unknown) => void): Promise<Queue> => {
  const boss = bossOn(database);
  boss.on('error', onFault);
  await boss.start();
  await declareQueues(boss);
  return {
    async sendIn(tx, topic, payload) {
      await boss.send(topic, { ...payload }, { db: fromPrisma(tx), singletonKey: topics[topic].keyOf(payload) });
    },
    async work(topic, handler) {
      const options = { localConcurrency: database.engine === 'pglite' ? 1 : 4, pollingIntervalSeconds: 1 };
      await boss.work<PayloadOf<typeof topic>>(topic, options, async (jobs) => {
        for (const { data } of jobs) await handler(data);
      });
    },
    async waiting() {
      const stats = (await Promise.all(names.map((name) => boss.getQueueStats(name)))).flat();
      return stats.reduce((sum, { queuedCount, activeCount }) => sum + queuedCount + activeCount, 0);
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
};
