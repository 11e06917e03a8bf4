import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

/** Every PGlite of ours, the diff's scratch database included, has what the migrations ask for. */
export const pgliteExtensions = { pg_trgm, unaccent };

/** The Prisma adapters write and read times without an offset: any other session zone would shift every instant. */
export const sessionZone = "SET TIME ZONE 'UTC'";
