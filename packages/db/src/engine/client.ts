import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../generated/client.ts';
import { queryListeners, type OnQuery } from './query-listeners.ts';
import type { Db } from '../types.ts';

/**
 * Prisma's own 2 s wait and 5 s limit make a queue of 200 people at one row fail; these let it run dry instead.
 * On PGlite, where transactions run one at a time, `maxWait` is also how long a reader waits for a writer.
 */
const transactionOptions = { maxWait: 20_000, timeout: 15_000 };

export const createClient = (adapter: SqlDriverAdapterFactory): { prisma: Db; onQuery: OnQuery } => {
  const prisma = new PrismaClient({ adapter, transactionOptions, log: [{ emit: 'event', level: 'query' }] });
  return { prisma, onQuery: queryListeners(prisma) };
};
