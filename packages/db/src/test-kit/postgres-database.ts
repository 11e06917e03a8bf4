import { postgresqlAsDatabase } from '../engine/open-postgresql.ts';
import { emptyTables } from './empty-tables.ts';
import type { TestDatabase } from './pglite-database.ts';
import { scratchPostgres } from './scratch-postgres.ts';

/** A database of its own on the run's PostgreSQL, copied from the migrated template; dropped by `close`. */
export async function postgresDatabase(): Promise<TestDatabase> {
  const { url, drop } = await scratchPostgres('samlots_template');
  const database = postgresqlAsDatabase(url, []);
  return {
    ...database,
    reset: () => emptyTables(database.prisma),
    async close() {
      await database.close();
      await drop();
    },
  };
}
