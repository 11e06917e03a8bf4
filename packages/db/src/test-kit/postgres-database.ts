import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { postgresqlAsDatabase } from '../engine/open-postgresql.ts';
import { emptyTables } from './empty-tables.ts';
import type { TestDatabase } from './pglite-database.ts';

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of its own on the run's PostgreSQL, copied from the migrated template; dropped by `close`. */
export async function postgresDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE samlots_template`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = postgresqlAsDatabase(url.href, []);
  return {
    ...database,
    reset: () => emptyTables(database.prisma),
    async close() {
      await database.close();
      await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}
