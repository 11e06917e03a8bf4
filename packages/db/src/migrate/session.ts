import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { DatabaseUnreachable } from '../engine/cannot-start.ts';

/** One database session, the same for both engines: many statements at once, or one with parameters. */
export type Session = {
  exec(sql: string): Promise<void>;
  rows<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
};

export const pgliteSession = (lite: PGlite): Session => ({
  exec: async (sql) => void (await lite.exec(sql)),
  rows: async <Row>(sql: string, parameters: readonly unknown[] = []) =>
    (await lite.query<Row>(sql, [...parameters])).rows,
});

/** Opens one connection for `work` and closes it after. Throws `DatabaseUnreachable`. */
export const withPostgresSession = async <Result>(
  url: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> => {
  const client = await connect(url);
  try {
    return await work({
      exec: async (sql) => void (await client.query(sql)),
      rows: async <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const result = await client.query<Row & pg.QueryResultRow>(sql, [...parameters]);
        return result.rows;
      },
    });
  } finally {
    await client.end();
  }
};

const connect = async (url: string): Promise<pg.Client> => {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    await client.connect();
    return client;
  } catch (cause) {
    throw new DatabaseUnreachable(withoutSecrets(url), cause);
  }
};

const withoutSecrets = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed === null ? 'DATABASE_URL (not a valid address)' : `${parsed.host}${parsed.pathname}`;
};
