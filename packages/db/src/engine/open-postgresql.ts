import { PrismaPg } from '@prisma/adapter-pg';
import { applyMigrations } from '../migrate/apply-migrations.ts';
import type { Migration } from '../migrate/read-migrations.ts';
import { withPostgresSession } from '../migrate/session.ts';
import { createClient } from './client.ts';
import type { Database } from './database.ts';

/** Opens a PostgreSQL (15 or newer). Throws `DatabaseUnreachable`. */
export const openPostgresql = async (url: string, migrations: readonly Migration[]): Promise<Database> => {
  const migrated = await withPostgresSession(url, (session) => applyMigrations(session, migrations));
  return postgresqlAsDatabase(url, migrated);
};

/** The shape of an open database around a PostgreSQL that is migrated. */
export const postgresqlAsDatabase = (url: string, migrated: readonly string[]): Database => {
  // The adapter writes and reads times without an offset: the session must be in UTC whatever the server's zone is.
  const adapter = new PrismaPg({ connectionString: url, options: '-c TimeZone=UTC' });
  const { prisma, onQuery } = createClient(adapter);
  return {
    engine: 'postgresql',
    prisma,
    onQuery,
    migrated,
    queueTarget: { engine: 'postgresql', url },
    close: () => prisma.$disconnect(),
  };
};
