import type { Database } from './engine/database.ts';
import { openPglite } from './engine/open-pglite.ts';
import { openPostgresql } from './engine/open-postgresql.ts';
import { readMigrations } from './migrate/read-migrations.ts';

export type DatabaseOptions = {
  /** A PostgreSQL; without it the embedded database in `dataDir` is used. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Prisma-format migrations; those of this program unless a test says otherwise. */
  readonly migrationsDir?: string | undefined;
  /** Where the snapshot for a first start is kept. */
  readonly cacheDir?: string | undefined;
};

/** Opens and migrates a database. Throws a `CannotStart` with a message for the person who starts the program. */
export const openDatabase = (options: DatabaseOptions): Promise<Database> => {
  const migrations = readMigrations(options.migrationsDir);
  return options.databaseUrl === undefined || options.databaseUrl === ''
    ? openPglite({ dataDir: options.dataDir, cacheDir: options.cacheDir }, migrations)
    : openPostgresql(options.databaseUrl, migrations);
};
