import type { Database } from '../engine/database.ts';

/** The SQL statements that `work` sends, in order; BEGIN and COMMIT are not counted. */
export async function countStatements<Result>(
  database: Pick<Database, 'onQuery'>,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly statements: readonly string[] }> {
  const statements: string[] = [];
  const stop = database.onQuery(({ sql }) => {
    if (!/^(BEGIN|COMMIT|ROLLBACK|SET )/i.test(sql)) statements.push(sql);
  });
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}
