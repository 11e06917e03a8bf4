import type { Lock, LockTable } from '@samlots/kernel';
import { Prisma } from './generated/client.ts';
import type { Tx } from './types.ts';

/** Identifiers cannot be parameters: this closed list is the only way a table name gets into the statement. */
const tables: { readonly [Table in LockTable]: Prisma.Sql } = {
  Organisation: Prisma.raw('"Organisation"'),
  Person: Prisma.raw('"Person"'),
  SessionOccurrence: Prisma.raw('"SessionOccurrence"'),
  TrainingProgramme: Prisma.raw('"TrainingProgramme"'),
  User: Prisma.raw('"User"'),
};

/**
 * Takes parent rows FOR UPDATE until the transaction ends, ordered by table and id so that two takers never wait for
 * each other in a ring (docs/locking.md). A row that does not exist is passed over: whoever loads it finds it missing.
 */
export const lockRows = async (tx: Tx, locks: readonly Lock[]): Promise<void> => {
  const wanted = Map.groupBy(locks, (lock) => lock.table);
  for (const table of [...wanted.keys()].toSorted()) {
    const ids = [...new Set((wanted.get(table) ?? []).map((lock) => lock.id))];
    await tx.$queryRaw`SELECT 1 AS locked FROM ${tables[table]} WHERE "id" = ANY(${ids})
      ORDER BY "id" COLLATE "C" FOR UPDATE`;
  }
};
