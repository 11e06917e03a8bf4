/**
 * Real databases for tests: PGlite once per worker, and a PostgreSQL of the run with a database per file.
 * Promises: the program's own migrations, and nothing left over from another test file. Refuses to be used in production
 * code: it imports the test runner.
 */
export { countStatements } from './count-statements.ts';
export { describeOn } from './engines.ts';
export { onlyInside } from './only-inside.ts';
export { ownedDatabase, type OwnedDatabase } from './owned-database.ts';
export { pgliteDatabase, type TestDatabase } from './pglite-database.ts';
export { postgresDatabase } from './postgres-database.ts';
