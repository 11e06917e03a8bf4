import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPostgresql } from '../engine/open-postgresql.ts';
import { readMigrations } from '../migrate/read-migrations.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A superuser's address on the run's own PostgreSQL. */
    postgresUrl: string;
  }
}

async function makeTemplate(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query('CREATE DATABASE samlots_template');
  await client.end();
  const url = new URL(server);
  url.pathname = '/samlots_template';
  const database = await openPostgresql(url.href, readMigrations());
  await database.close();
}

/** Starts one PostgreSQL for the run and migrates a template, from which each test file copies its database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbeddedPostgres();
  await makeTemplate(server.url);
  project.provide('postgresUrl', server.url);
  return server.stop;
}
