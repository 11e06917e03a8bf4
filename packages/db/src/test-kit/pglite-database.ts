import { PGlite } from '@electric-sql/pglite';
import type { Database } from '../engine/database.ts';
import { pgliteAsDatabase } from '../engine/open-pglite.ts';
import { pgliteExtensions } from '../engine/pglite-options.ts';
import { migratedSnapshot } from '../engine/snapshot.ts';
import { readMigrations } from '../migrate/read-migrations.ts';
import { emptyTables } from './empty-tables.ts';

export type TestDatabase = Database & {
  /** Removes every row, so that each test starts from nothing. */
  reset(): Promise<void>;
};

declare global {
  // One PGlite per worker: starting one costs more than most test files (an instance is 260 MB and not given back).
  var samlotsPglite: Promise<Database> | undefined;
}

async function open(): Promise<Database> {
  const snapshot = await migratedSnapshot(readMigrations());
  const lite = await PGlite.create({ extensions: pgliteExtensions, loadDataDir: snapshot });
  return pgliteAsDatabase(lite, [], async () => undefined);
}

/** The worker's PGlite, emptied. Closing it is left to the end of the worker. */
export async function pgliteDatabase(): Promise<TestDatabase> {
  globalThis.samlotsPglite ??= open();
  const database = await globalThis.samlotsPglite;
  const reset = (): Promise<void> => emptyTables(database.prisma);
  await reset();
  return { ...database, reset, close: async () => undefined };
}
