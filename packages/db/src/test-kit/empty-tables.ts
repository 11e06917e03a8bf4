import type { Db } from '../types.ts';

/**
 * TRUNCATE of every table of ours but the history of migrations, and of the jobs that a queue left behind (its own
 * bookkeeping stays). The append-only trail refuses even that, so it is emptied as a replica would.
 */
export async function emptyTables(prisma: Db): Promise<void> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
    WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'jobs' AND tablename = 'job')`;
  await prisma.$transaction([
    prisma.$executeRaw`SET LOCAL session_replication_role = replica`,
    prisma.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`),
  ]);
}
