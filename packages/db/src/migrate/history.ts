import { MigrationEdited, MigrationRefused, MigrationUnfinished, MigrationUnknown } from './migration-error.ts';
import type { Migration } from './read-migrations.ts';
import type { Session } from './session.ts';

/** Prisma's own table, letter for letter, so that `prisma migrate` reads our history and we read its. */
const createTable = `
CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

type Applied = { readonly migration_name: string; readonly checksum: string; readonly finished: boolean };

/**
 * The migrations still to be applied. Refuses a history that does not fit: an unfinished, edited or unknown migration,
 * or a new one that sorts before one already applied.
 */
export const pendingMigrations = async (
  session: Session,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> => {
  // Asked first: who may not make tables may still find that nothing is pending.
  const [table] = await session.rows<{ known: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`,
  );
  if (table?.known !== true) await session.exec(createTable);
  const history = await session.rows<Applied>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const applied of history) refuseUnfit(applied, known.get(applied.migration_name));
  const newest = history.at(-1)?.migration_name ?? '';
  const done = new Set(history.map((applied) => applied.migration_name));
  const pending = migrations.filter((migration) => !done.has(migration.name));
  for (const migration of pending) {
    if (migration.name < newest)
      throw new MigrationRefused(migration.name, `it sorts before ${newest}, already applied.`);
  }
  return pending;
};

const refuseUnfit = (applied: Applied, migration: Migration | undefined): void => {
  if (!applied.finished) throw new MigrationUnfinished(applied.migration_name);
  if (migration === undefined) throw new MigrationUnknown(applied.migration_name);
  if (migration.checksum !== applied.checksum) throw new MigrationEdited(migration.name);
};

export const recordApplied = async (session: Session, migration: Migration): Promise<void> => {
  await session.rows(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
    [crypto.randomUUID(), migration.checksum, migration.name],
  );
};
