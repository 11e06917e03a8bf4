/**
 * Prints what Prisma's own engine thinks of a database that our runner has migrated. In a process of its own, since the
 * engine's timers outlive its work.
 */
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { SchemaEngine } from '@prisma/schema-engine-wasm';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { openBlank } from '../engine/snapshot.ts';
import { applyMigrations } from './apply-migrations.ts';
import { migrationList } from './diff-schema.ts';
import { migrationsFolder, readMigrations } from './read-migrations.ts';
import { pgliteSession } from './session.ts';

const lite = await openBlank();
await applyMigrations(pgliteSession(lite), readMigrations());
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(lite));
const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
const input = { migrationsList: migrationList(migrationsFolder), filters: { externalTables: [], externalEnums: [] } };
const diagnosis = await engine.diagnoseMigrationHistory({ ...input, optInToShadowDatabase: false });
const { appliedMigrationNames } = await engine.applyMigrations(input);
process.stdout.write(JSON.stringify({ ...diagnosis, appliedMigrationNames }));
process.exit(0);
