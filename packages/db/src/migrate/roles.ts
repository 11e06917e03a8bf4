/**
 * `npm run db:roles`: gives the role `samlots_app` what the application needs in the PostgreSQL of DATABASE_URL, and no
 * more (prisma/roles.sql). Run as the owner, after every upgrade.
 */
import { CannotStart } from '../engine/cannot-start.ts';
import { readMigrateConfig } from './config.ts';
import { grantRoles } from './grant-roles.ts';

const { databaseUrl } = readMigrateConfig();

try {
  if (databaseUrl === undefined) {
    console.error('Set DATABASE_URL to the PostgreSQL, as its owner. The embedded database has no roles.');
    process.exitCode = 78;
  } else {
    await grantRoles(databaseUrl);
    console.log('The role samlots_app may do what the application needs.');
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}
