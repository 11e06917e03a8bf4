import type { Queue } from '@samlots/db';
import { topics, type PayloadOf, type TopicName } from '@samlots/kernel';
import type { Handler, WorkerParts } from './handler.ts';
import { handlers } from './handlers/handlers.ts';

export type Worker = {
  /** Begins to take jobs. */
  start(): Promise<void>;
  /** Lets running jobs end and takes no more. */
  stop(): Promise<void>;
};

/** A job as the queue sees it; what it throws is logged once per attempt and left to the queue's retries. */
const job =
  <Name extends TopicName>(topic: Name, handler: Handler<Name>, parts: WorkerParts) =>
  async (payload: PayloadOf<Name>): Promise<void> => {
    try {
      await handler(parts, payload);
    } catch (error) {
      parts.log.error('job-failed', { topic }, error);
      throw error;
    }
  };

/** Connects each topic with its handler. A stopped worker's queue takes no more jobs in either. */
export const createWorker = (queue: Queue, parts: WorkerParts): Worker => ({
  start: async () => {
    const register = async <Name extends TopicName>(topic: Name): Promise<void> => {
      await queue.work(topic, job<Name>(topic, handlers[topic], parts));
    };
    await Promise.all(Object.values(topics).map(({ name }) => register(name)));
    // In the night, when nobody waits for an answer.
    await queue.daily('retention', { daily: true }, '10 3 * * *');
  },
  stop: () => queue.stop(),
});
