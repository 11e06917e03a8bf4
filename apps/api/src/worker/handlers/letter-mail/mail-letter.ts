import type { Handler } from '../../handler.ts';
import { writeLetter } from './write-letter.ts';

/**
 * Writes one mail to each reader of a letter, some at a time: a transaction never holds the database for long, and a job
 * that begins again goes on with those who are left.
 */
export const mailLetter: Handler<'letter-mail'> = async ({ config, execute }, { letterId }) => {
  const write = writeLetter(config);
  for (;;) {
    const { left } = await execute(write, { kind: 'system', process: 'worker' }, { letterId });
    if (left === 0) return;
  }
};
