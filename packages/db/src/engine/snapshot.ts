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

const prefix = 'pglite-';

/**
 * A migrated, empty PGlite as a packed file, so that a first start takes half a second where making one takes three.
 * Kept in `folder` under the hash of the migrations and the PGlite version; the ones it replaces are removed.
 * A folder that cannot be written costs time, nothing else.
 */
export const migratedSnapshot = async (
  migrations: readonly Migration[],
  folder: string = cacheFolder,
): Promise<Blob> => {
  const name = `${prefix}${hashOf(migrations)}.tgz`;
  const file = join(folder, name);
  if (existsSync(file)) return new Blob([readFileSync(file)]);
  const snapshot = await makeSnapshot(migrations);
  keep(folder, name, Buffer.from(await snapshot.arrayBuffer()));
  return snapshot;
};

const hashOf = (migrations: readonly Migration[]): string => {
  const hash = createHash('sha256').update(manifest.dependencies['@electric-sql/pglite']);
  for (const migration of migrations) hash.update(`\n${migration.name} ${migration.checksum}`);
  return hash.digest('hex').slice(0, 16);
};

const makeSnapshot = async (migrations: readonly Migration[]): Promise<Blob> => {
  const lite = await PGlite.create({ extensions: pgliteExtensions });
  try {
    await applyMigrations(pgliteSession(lite), migrations);
    return await lite.dumpDataDir('gzip');
  } finally {
    await lite.close();
  }
};

/** Written beside and renamed, so that nobody ever reads half a file; a folder that cannot be written is passed over. */
const keep = (folder: string, name: string, bytes: Buffer): void => {
  const half = join(folder, `${name}.${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(half, bytes);
    renameSync(half, join(folder, name));
    for (const other of readdirSync(folder)) if (isOld(other, name)) rmSync(join(folder, other), { force: true });
  } catch {
    if (existsSync(half)) rmSync(half, { force: true });
  }
};

const isOld = (file: string, current: string): boolean =>
  file.startsWith(prefix) && file.endsWith('.tgz') && file !== current;
