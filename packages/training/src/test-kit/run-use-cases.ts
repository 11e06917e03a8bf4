import { createExecute, type Db, type Tx } from '@samlots/db';
import { onlyInside } from '@samlots/db/test-kit';
import type { Execute, PayloadOf, TopicName } from '@samlots/kernel';

type Job = { readonly topic: TopicName; readonly payload: PayloadOf<TopicName> };

export type Run = {
  readonly execute: Execute<Tx>;
  /** Jobs enqueued since the last look; the queue itself is tested where it lives. */
  takeJobs(): readonly Job[];
  setNow(iso: string): void;
};

/** `execute` on a database with a fixed clock, predictable ids and a listening outbox. */
export function runUseCases(prisma: Db, startsAt: string): Run {
  let now = new Date(startsAt);
  let count = 0;
  let jobs: Job[] = [];
  const execute = createExecute({
    prisma: onlyInside(prisma),
    queue: { sendIn: async (_tx, topic, payload) => void jobs.push({ topic, payload }) },
    clock: { now: () => now },
    ids: { newId: () => `id-${String((count += 1)).padStart(4, '0')}` },
  });
  return {
    execute,
    takeJobs() {
      const taken = jobs;
      jobs = [];
      return taken;
    },
    setNow: (iso) => void (now = new Date(iso)),
  };
}
