import type { Prisma, PrismaClient } from './generated/client.ts';

/** The base client: reads, and the only thing that can open a transaction. */
export type Db = PrismaClient;

/** What a use case gets: everything of the client but the means to open or leave a transaction. */
export type Tx = Prisma.TransactionClient;

export type Engine = 'pglite' | 'postgresql';
