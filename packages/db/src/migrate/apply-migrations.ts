import { pendingMigrations, recordApplied } from './history.ts';
import { MigrationBroken, MigrationRefused } from './migration-error.ts';
import type { Migration } from './read-migrations.ts';
import type { Session } from './session.ts';

/** The key that Prisma's own engine locks: `prisma migrate deploy` and this runner wait for each other. */
const lockKey = 72_707_369;

/** A statement that would end our transaction and so leave half a migration behind. (`BEGIN` of plpgsql has no `;`.) */
const transactionControl = /^\s*(BEGIN|START TRANSACTION|COMMIT|END|ROLLBACK)(\s+(WORK|TRANSACTION))?\s*;/im;

/**
 * Brings a database up to `migrations` and answers the names it applied. One process at a time: others wait and then
 * find nothing to do. Each migration is one transaction together with its row in `_prisma_migrations`.
 */
export const applyMigrations = async (
  session: Session,
  migrations: readonly Migration[],
): Promise<readonly string[]> => {
  await session.exec(`SELECT pg_advisory_lock(${lockKey})`);
  try {
    const pending = await pendingMigrations(session, migrations);
    for (const migration of pending) await applyOne(session, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await session.exec(`SELECT pg_advisory_unlock(${lockKey})`);
  }
};

const applyOne = async (session: Session, migration: Migration): Promise<void> => {
  const control = transactionControl.exec(withoutBodies(migration.sql));
  if (control !== null) throw new MigrationRefused(migration.name, `it holds "${control[0].trim()}".`);
  await session.exec('BEGIN');
  try {
    await session.exec(migration.sql);
    await recordApplied(session, migration);
    await session.exec('COMMIT');
  } catch (error) {
    await session.exec('ROLLBACK');
    throw new MigrationBroken(migration.name, error);
  }
};

/** Bodies of functions say `END;` and mean a block, not a transaction. */
const withoutBodies = (sql: string): string => sql.replaceAll(/\$(\w*)\$.*?\$\1\$/gs, '');
