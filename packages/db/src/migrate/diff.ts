/**
 * `npm run db:diff -- <name>`: writes prisma/migrations/<time>_<name>/migration.sql with the way from the migrations to
 * prisma/schema.prisma. `--check` writes nothing and ends with 1 when they disagree.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diffSchema } from './diff-schema.ts';
import { migrationsFolder } from './read-migrations.ts';

const options = { check: { type: 'boolean' }, schema: { type: 'string' }, migrations: { type: 'string' } } as const;

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const folder = values.migrations ?? migrationsFolder;
  const name = positionals[0]?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  if (name === undefined && values.check !== true) {
    console.error('Give the migration a name: npm run db:diff -- add_rooms');
    return 64;
  }
  const sql = await diffSchema(folder, values.schema);
  if (sql === null) {
    console.log('The migrations agree with the schema.');
    return 0;
  }
  if (values.check === true || name === undefined) {
    console.error(`The schema has changes that no migration makes (npm run db:diff -- <name>):\n\n${sql}`);
    return 1;
  }
  console.log(`Wrote ${write(folder, name, sql)}. Read it, and add by hand what Prisma cannot say.`);
  return 0;
};

const write = (folder: string, name: string, sql: string): string => {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const file = join(folder, `${time}_${name}`, 'migration.sql');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${sql.trim()}\n`);
  return file;
};

// The engine's timers would keep the process for ten seconds.
process.exit(await run());
