import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { openBlank } from '../engine/snapshot.ts';

/**
 * Empty databases in memory for the schema engine: it replays the migrations in one to see what they make. So a diff
 * needs no server and no shadow database, also when the target is PostgreSQL.
 */
export const scratchDatabases = (): SqlMigrationAwareDriverAdapterFactory => ({
  provider: 'postgres',
  adapterName: 'pglite-scratch',
  connect: openScratch,
  connectToShadowDb: openScratch,
});

const openScratch = async (): Promise<SqlDriverAdapter> => {
  const lite = await openBlank();
  const adapter = await new PrismaPGlite(lite).connect();
  // The adapter's own does not wait for the script, so a migration that fails would go unnoticed.
  adapter.executeScript = async (script) => void (await lite.exec(script));
  return adapter;
};
