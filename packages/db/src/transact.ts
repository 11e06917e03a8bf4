import { setTimeout as pause } from 'node:timers/promises';
import { insideTransaction } from './inside-transaction.ts';
import { isRetryable } from './retryable.ts';
import type { Db, Tx } from './types.ts';

const retries = 3;

/**
 * Runs `work` in one READ COMMITTED transaction and answers its result after the commit; anything it throws rolls
 * back and reaches the caller. A transaction that lost to another (40001, 40P01) or did not get its turn (P2028) is
 * run again, up to three times: `work` must therefore do nothing that the transaction cannot take back.
 */
export const transact = async <Result>(prisma: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await prisma.$transaction((tx) => insideTransaction.run(true, () => work(tx)));
    } catch (error) {
      if (attempt > retries || !isRetryable(error)) throw error;
      // Unequal pauses, so that two that met once do not meet again.
      await pause(attempt * 10 + Math.random() * 20);
    }
  }
};
