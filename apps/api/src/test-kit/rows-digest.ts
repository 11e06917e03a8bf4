import type { Db } from '@samlots/db';

/** Counters of attempts, which every refused try may raise. */
const counters = ['RateWindow', '_prisma_migrations'];

/** What stands in every table, as one text per table: two that are equal say that nothing was written between. */
export const rowsDigest = async (prisma: Db): Promise<Readonly<Record<string, string>>> => {
  const tables = await prisma.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const sql = tables
    .filter(({ name }) => !counters.includes(name))
    .map(
      ({ name }) =>
        `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS rows FROM "${name}" t`,
    )
    .join(' UNION ALL ');
  const rows = await prisma.$queryRawUnsafe<{ name: string; rows: string }[]>(sql);
  return Object.fromEntries(rows.map(({ name, rows: digest }) => [name, digest]));
};
