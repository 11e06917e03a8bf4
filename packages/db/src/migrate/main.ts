/**
 * `npm run db:migrate`: brings the database of DATABASE_URL, or the embedded one in DATA_DIR, up to prisma/migrations
 * and ends. The server does the same when it starts. `--migrations <folder>` takes another folder.
 */
import { parseArgs } from 'node:util';
import { CannotStart } from '../engine/cannot-start.ts';
import { openDatabase } from '../open-database.ts';
import { readMigrateConfig } from './config.ts';

const { values } = parseArgs({ options: { migrations: { type: 'string' } } });

try {
  const database = await openDatabase({ ...readMigrateConfig(), migrationsDir: values.migrations });
  await database.close();
  const { migrated } = database;
  console.log(migrated.length === 0 ? 'Up to date.' : migrated.map((name) => `Applied ${name}`).join('\n'));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
