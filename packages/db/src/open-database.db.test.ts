import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseUnreachable, DataFolderHeld, DataFolderUnwritable } from './engine/cannot-start.ts';
import { readMigrations } from './migrate/read-migrations.ts';
import { openDatabase } from './open-database.ts';
import { scratchPostgres } from './test-kit/scratch-postgres.ts';

const migrateProgram = join(import.meta.dirname, 'migrate/main.ts');
const run = promisify(execFile);

describe('opening the embedded database', { timeout: 120_000 }, () => {
  let home = '';
  let dataDir = '';
  const cacheDir = mkdtempSync(join(tmpdir(), 'samlots-cache-'));
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'samlots-open-'));
    dataDir = join(home, 'data');
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));
  afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

  const open = () => openDatabase({ dataDir, cacheDir });

  it('makes it on the first start, keeps a snapshot for the next first start, and finds the rows again', async () => {
    const first = await open();
    await first.prisma.seedMark.create({ data: { name: 'kept', seededAt: new Date('2014-02-10T09:00:00Z') } });
    await first.close();
    const snapshots = readdirSync(cacheDir);
    expect(snapshots).toEqual([
      expect.stringMatching(/^pglite-blank-[0-9a-f]{16}\.tgz$/),
      expect.stringMatching(/^pglite-migrated-[0-9a-f]{16}\.tgz$/),
    ]);
    const second = await open();
    expect(second.migrated).toEqual([]);
    expect(await second.prisma.seedMark.findMany()).toMatchObject([{ name: 'kept' }]);
    await second.close();

    const madeAt = () => snapshots.map((name) => statSync(join(cacheDir, name)).mtimeMs);
    const before = madeAt();
    const elsewhere = await openDatabase({ dataDir: join(home, 'other'), cacheDir });
    expect(await elsewhere.prisma.seedMark.count()).toBe(0);
    await elsewhere.close();
    expect(madeAt()).toEqual(before);
  });

  it('makes it anew when a first start was killed half-way, and without a cache that can be written', async () => {
    mkdirSync(join(dataDir, 'database.new/base'), { recursive: true });
    writeFileSync(join(dataDir, 'database.new/PG_VERSION'), '18\n');
    const database = await openDatabase({ dataDir, cacheDir: '/dev/null/cache' });
    expect(await database.prisma.district.count()).toBe(0);
    await database.close();
    expect(existsSync(join(dataDir, 'database.new'))).toBe(false);
  });

  it('refuses a folder that is open already, and lets go of it on closing', async () => {
    const holder = await open();
    const refusal = await open().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderHeld);
    expect(String(refusal)).toContain(dataDir);
    const program = await run(process.execPath, [migrateProgram], { env: { DATA_DIR: dataDir } }).catch(
      (error: unknown) => error,
    );
    expect(program).toMatchObject({ code: 75, stderr: expect.stringContaining(`process ${process.pid} `) });
    expect(await holder.prisma.district.count()).toBe(0);
    await holder.close();
    await (await open()).close();
  });

  it('refuses a folder it cannot write', async () => {
    const folder = '/dev/null/data';
    const refusal = await openDatabase({ dataDir: folder, cacheDir }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataFolderUnwritable);
    expect(String(refusal)).toContain(folder);
  });
});

describe('opening a PostgreSQL', () => {
  it('migrates it once, also when two programs start at the same time', async () => {
    const { url, drop } = await scratchPostgres();
    const start = () => run(process.execPath, [migrateProgram], { env: { DATABASE_URL: url } });
    const told = (await Promise.all([start(), start(), start()])).map(({ stdout }) => stdout.trim());
    const applied = readMigrations().map(({ name }) => `Applied ${name}`);
    expect(told.toSorted()).toEqual([applied.join('\n'), 'Up to date.', 'Up to date.']);
    await drop();
  });

  it('says which server does not answer, without the password', async () => {
    const url = 'postgresql://samlots:hemligt@127.0.0.1:1/samlots';
    const refusal = await openDatabase({ databaseUrl: url, dataDir: '' }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseUnreachable);
    expect(String(refusal)).toContain('127.0.0.1:1/samlots');
    expect(String(refusal)).not.toContain('hemligt');
  });
});
