import { PGlite } from '@electric-sql/pglite';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { applyMigrations } from '../migrate/apply-migrations.ts';
import type { Migration } from '../migrate/read-migrations.ts';
import { pgliteSession } from '../migrate/session.ts';
import { pgliteExtensions } from './pglite-options.ts';

const cacheFolder = join(import.meta.dirname, '../../../../.cache');

/**
 * A migrated PGlite without rows as a packed file, so that a first start takes half a second where making one takes
 * three. Kept in `folder` under the hash of the migrations and the PGlite version; the one it replaces is removed.
 * A folder that cannot be written costs time, nothing else.
 */
export const migratedSnapshot = (migrations: readonly Migration[], folder: string = cacheFolder): Promise<Blob> =>
  kept(folder, 'migrated', migrations, async () => {
    const lite = await openBlank(folder);
    await applyMigrations(pgliteSession(lite), migrations);
    return lite;
  });

/** A PGlite in memory that has nothing in it yet. */
export const openBlank = async (folder: string = cacheFolder): Promise<PGlite> => {
  const blank = await kept(folder, 'blank', [], () => PGlite.create({ extensions: pgliteExtensions }));
  return PGlite.create({ extensions: pgliteExtensions, loadDataDir: blank });
};

const kept = async (
  folder: string,
  kind: 'blank' | 'migrated',
  migrations: readonly Migration[],
  make: () => Promise<PGlite>,
): Promise<Blob> => {
  const name = `pglite-${kind}-${hashOf(migrations)}.tgz`;
  const file = join(folder, name);
  if (existsSync(file)) return new Blob([readFileSync(file)]);
  const lite = await make();
  const snapshot = await lite.dumpDataDir('gzip');
  await lite.close();
  keep(folder, name, Buffer.from(await snapshot.arrayBuffer()));
  for (const other of readable(folder)) {
    if (other.startsWith(`pglite-${kind}-`) && other !== name) rmSync(join(folder, other), { force: true });
  }
  return snapshot;
};

const hashOf = (migrations: readonly Migration[]): string => {
  const hash = createHash('sha256').update(manifest.dependencies['@electric-sql/pglite']);
  for (const migration of migrations) hash.update(`\n${migration.name} ${migration.checksum}`);
  return hash.digest('hex').slice(0, 16);
};

/** Written beside and renamed, so that nobody ever reads half a file; a folder that cannot be written is passed over. */
const keep = (folder: string, name: string, bytes: Buffer): void => {
  const half = join(folder, `${process.pid}-${name}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(half, bytes);
    renameSync(half, join(folder, name));
  } catch {
    if (existsSync(half)) rmSync(half, { force: true });
  }
};

const readable = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
