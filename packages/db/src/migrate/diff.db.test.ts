import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrationsFolder } from './read-migrations.ts';

const run = promisify(execFile);
const node = (script: string, ...args: string[]) => run(process.execPath, [join(import.meta.dirname, script), ...args]);
const schemaFile = join(migrationsFolder, '../schema.prisma');

// Each of these is a program that replays every migration.
describe('making a migration', { timeout: 120_000 }, () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samlots-diff-'));
    cpSync(migrationsFolder, join(folder, 'migrations'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const changed = (): string => {
    const schema = join(folder, 'schema.prisma');
    const source = readFileSync(schemaFile, 'utf8');
    writeFileSync(schema, source.replace(/^model Venue \{$/m, 'model Venue {\n  floor Int?'));
    return schema;
  };

  it('finds that the migrations of the program make its schema', async () => {
    expect((await node('diff.ts', '--check')).stdout).toBe('The migrations agree with the schema.\n');
  });

  it('tells a change apart and, when only asked, writes nothing', async () => {
    const args = ['--check', '--schema', changed(), '--migrations', join(folder, 'migrations')];
    const told = await node('diff.ts', ...args).catch((error: unknown) => error);
    expect(told).toMatchObject({ code: 1, stderr: expect.stringContaining('ADD COLUMN     "floor" INTEGER') });
    expect(readdirSync(join(folder, 'migrations'))).toEqual(readdirSync(migrationsFolder));
  });

  it('writes the change alone: what is made by hand (partial indexes, checks, triggers) is not dropped', async () => {
    await node('diff.ts', 'Add floors', '--schema', changed(), '--migrations', join(folder, 'migrations'));
    const made = readdirSync(join(folder, 'migrations')).filter((name) => name.endsWith('_add_floors'));
    expect(made).toEqual([expect.stringMatching(/^\d{14}_add_floors$/)]);
    expect(readFileSync(join(folder, 'migrations', made[0] ?? '', 'migration.sql'), 'utf8')).toBe(
      '-- AlterTable\nALTER TABLE "Venue" ADD COLUMN     "floor" INTEGER;\n',
    );
    const again = await node('diff.ts', '--check', '--schema', changed(), '--migrations', join(folder, 'migrations'));
    expect(again.stdout).toContain('agree');
  });

  it('wants a name', async () => {
    expect(await node('diff.ts').catch((error: unknown) => error)).toMatchObject({ code: 64 });
  });

  it('leaves a history that Prisma reads as its own', async () => {
    expect(JSON.parse((await node('prisma-view.child.ts')).stdout)).toEqual({
      appliedMigrationNames: [],
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
  });
});
