import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMigrations } from './read-migrations.ts';
import { scratchDatabases } from './scratch-database.ts';

const schemaFile = join(import.meta.dirname, '../../../../prisma/schema.prisma');

/**
 * The SQL that leads from a folder of migrations to a schema, by Prisma's engine; null when they agree.
 * Partial and expression indexes, checks, triggers and functions are invisible to the engine: it neither makes nor
 * drops them, so they are written by hand at the end of a migration (docs/decisions/003-migrations.md).
 * The engine keeps the process alive for some seconds: call this from a program that exits by itself.
 */
export const diffSchema = async (migrationsDir: string, schemaPath: string = schemaFile): Promise<string | null> => {
  const schema = { path: schemaPath, content: readFileSync(schemaPath, 'utf8') };
  const adapter = bindMigrationAwareSqlAdapterFactory(scratchDatabases());
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => undefined, adapter);
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...migrationList(migrationsDir) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout === null || /^\s*(-- This is an empty migration\.)?\s*$/.test(stdout) ? null : stdout;
  } finally {
    engine.free();
  }
};

/** A folder of migrations as the engine wants it. */
export const migrationList = (baseDir: string) => ({
  baseDir,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: readMigrations(baseDir).map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  })),
});
