import { topics, ZONE, type PayloadOf, type TopicName } from '@samlots/kernel';
import { fromPrisma, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Database } from '../engine/database.ts';
import type { Outbox } from '../executor.ts';
import type { Tx } from '../types.ts';
import { givenUp, startBoss, topicNames, type Pace } from './boss.ts';

/** What a worker does with one job. It may run more than once; a throw is tried again until the topic's limit. */
export type Handler<Name extends TopicName> = (payload: PayloadOf<Name>) => Promise<void>;

export type Queue = Outbox & {
  /** Starts working a topic; jobs of one key run one at a time, in the order they were enqueued. */
  work<Name extends TopicName>(topic: Name, handler: Handler<Name>): Promise<void>;
  /** Asks for a job at those times (cron, in Swedish time), once for all processes on the database. */
  daily<Name extends TopicName>(topic: Name, payload: PayloadOf<Name>, cron: string): Promise<void>;
  /** Jobs that are not done, those that failed for good left out: for readiness and for tests that wait. */
  waiting(): Promise<number>;
  /** Lets running handlers finish, ten seconds at most. */
  stop(): Promise<void>;
};

/**
 * The job queue on the same database, in schema `jobs`. `onFault` hears of faults of the queue itself and of jobs that
 * failed for good: their key goes on with the next job, a copy stays in the queue `given-up`.
 */
export const openQueue = async (
  database: Database,
  onFault: (error: unknown) => void,
  pace: Pace = { retryDelaySeconds: 5 },
): Promise<Queue> => {
  const boss = await startBoss(database, onFault, pace);
  return {
    sendIn: (tx, topic, payload) => sendIn(boss, tx, topic, payload),
    work: (topic, handler) =>
      workTopic({ boss, onFault, workers: database.engine === 'pglite' ? 1 : 4 }, topic, handler),
    daily: (topic, payload, cron) =>
      boss.schedule(topic, cron, { ...payload }, { tz: ZONE, singletonKey: topics[topic].keyOf(payload) }),
    waiting: () => countWaiting(boss),
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
};

const sendIn = async <Name extends TopicName>(
  boss: PgBoss,
  tx: Tx,
  topic: Name,
  payload: PayloadOf<Name>,
): Promise<void> => {
  const id = await boss.send(topic, { ...payload }, { db: fromPrisma(tx), singletonKey: topics[topic].keyOf(payload) });
  // Jobs of a key run in the order of this column. pg-boss writes when the transaction began; the moment of sending,
  // under the lock of the parent row, is the order in which things happened.
  await tx.$executeRaw`UPDATE jobs.job SET created_on = clock_timestamp() WHERE name = ${topic} AND id = ${id}::uuid`;
};

type Parts = { readonly boss: PgBoss; readonly onFault: (error: unknown) => void; readonly workers: number };

const workTopic = async <Name extends TopicName>(parts: Parts, topic: Name, handler: Handler<Name>): Promise<void> => {
  // A notice wakes a worker at once; polling finds what became due by time.
  const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 };
  const options = { includeMetadata: true, localConcurrency: parts.workers, ...polling } as const;
  let workerId = '';
  workerId = await parts.boss.work<PayloadOf<Name>, void, typeof options>(topic, options, async (jobs) => {
    try {
      for (const job of jobs) await runJob(parts, job, handler);
    } finally {
      // Else a worker rests a whole interval after every job: look for the next one now.
      parts.boss.notifyWorker(workerId);
    }
  });
};

const runJob = async <Payload extends object>(
  { boss, onFault }: Parts,
  job: JobWithMetadata<Payload>,
  handler: (payload: Payload) => Promise<void>,
): Promise<void> => {
  try {
    await handler(job.data);
  } catch (error) {
    if (job.retryCount < job.retryLimit) throw error;
    // A failed job would block its key for good, so it is laid aside instead and the key goes on.
    await boss.send(givenUp, { topic: job.name, payload: job.data, reason: String(error) });
    onFault(new Error(`A job of ${job.name} was given up after ${job.retryCount + 1} attempts`, { cause: error }));
  }
};

const countWaiting = async (boss: PgBoss): Promise<number> => {
  const counted: { readonly rows: readonly { readonly jobs: number }[] } = await boss
    .getDb()
    .executeSql(
      "SELECT count(*)::int AS jobs FROM jobs.job WHERE name = ANY($1) AND state IN ('created', 'retry', 'active')",
      [topicNames],
    );
  return counted.rows[0]?.jobs ?? 0;
};
