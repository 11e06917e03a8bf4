import { PGlite } from '@electric-sql/pglite';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { applyMigrations } from '../migrate/apply-migrations.ts';
import type { Migration } from '../migrate/read-migrations.ts';
import { pgliteSession } from '../migrate/session.ts';
import { DataFolderUnwritable } from './cannot-start.ts';
import { createClient } from './client.ts';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { pgliteExtensions, sessionZone } from './pglite-options.ts';
import { migratedSnapshot } from './snapshot.ts';

type Place = { readonly dataDir: string; readonly cacheDir: string | undefined };

/** Opens the embedded database in `dataDir`/database, under the folder's lock. */
export const openPglite = async (place: Place, migrations: readonly Migration[]): Promise<Database> => {
  requireWritable(place.dataDir);
  const lock = await lockFolder(place.dataDir);
  let lite: PGlite | undefined;
  try {
    lite = await openFiles(place, migrations);
    const migrated = await applyMigrations(pgliteSession(lite), migrations);
    return await pgliteAsDatabase(lite, migrated, lock.release);
  } catch (error) {
    await lite?.close();
    await lock.release();
    throw error;
  }
};

/** The shape of an open database around a PGlite that is migrated; `release` runs after it has been closed. */
export const pgliteAsDatabase = async (
  lite: PGlite,
  migrated: readonly string[],
  release: () => Promise<void>,
): Promise<Database> => {
  await lite.exec(sessionZone);
  const { prisma, onQuery } = createClient(new PrismaPGlite(lite));
  return {
    engine: 'pglite',
    prisma,
    onQuery,
    migrated,
    queueTarget: { engine: 'pglite', lite },
    close: async () => {
      await prisma.$disconnect();
      await lite.close();
      await release();
    },
  };
};

const requireWritable = (folder: string): void => {
  const probe = join(folder, `.write-probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (cause) {
    throw new DataFolderUnwritable(folder, cause);
  }
};

const openFiles = async (place: Place, migrations: readonly Migration[]): Promise<PGlite> => {
  const folder = join(place.dataDir, 'database');
  if (!existsSync(folder)) await makeFiles(place, folder, migrations);
  return PGlite.create(folder, { extensions: pgliteExtensions });
};

/** A first start that is killed half-way leaves a folder of another name, never half a database. */
const makeFiles = async (place: Place, folder: string, migrations: readonly Migration[]): Promise<void> => {
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  const lite = await PGlite.create(half, {
    extensions: pgliteExtensions,
    loadDataDir: await migratedSnapshot(migrations, place.cacheDir),
  });
  await lite.close();
  if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  renameSync(half, folder);
};
