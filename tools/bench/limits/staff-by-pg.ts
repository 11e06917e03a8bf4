import type pg from 'pg';

export type StaffAsked = {
  readonly after: { readonly sortKey: string; readonly id: string } | null;
  readonly profession: string | null;
};

/** The page and its count by the same SQL through the bare driver, as JSON: the least that any program could take. */
export const staffByPg = async (client: pg.Client, { after, profession }: StaffAsked): Promise<string> => {
  const where = `p."mergedIntoId" IS NULL AND m."fromOn" <= $1 AND (m."toOn" IS NULL OR m."toOn" >= $1)
    AND o."districtId" = ANY($2) AND ($3::text IS NULL OR p."profession" = $3)`;
  const from = `FROM "Membership" m JOIN "Person" p ON p."id" = m."personId" JOIN "Organisation" o ON o."id" = m."organisationId"`;
  const known = [new Date('2014-02-10'), ['north'], profession];
  const page = await client.query(
    `SELECT m."id" AS key, m."kind", p."name", p."profession", p."email", o."name" AS unit ${from} WHERE ${where}
     AND ($4::text IS NULL OR (p."sortKey", m."id") > ($4, $5)) ORDER BY p."sortKey", m."id" LIMIT 51`,
    [...known, after?.sortKey ?? null, after?.id ?? null],
  );
  const count = await client.query(`SELECT count(*)::int AS total ${from} WHERE ${where}`, known);
  return JSON.stringify({ total: count.rows[0], rows: page.rows.slice(0, 50) });
};
