import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { grantRoles } from '../migrate/grant-roles.ts';

export type OwnedDatabase = {
  /** The address of the owner, who is no superuser. */
  readonly ownerUrl: string;
  /** Runs prisma/roles.sql as the owner and answers the address of a role that may do what the application may. */
  grantApplication(): Promise<string>;
  /** Runs prisma/roles.sql once more. */
  giveAgain(): Promise<void>;
  /** Runs one statement under an address. */
  query(url: string, sql: string): Promise<readonly unknown[]>;
  drop(): Promise<void>;
};

const query = async (url: string, sql: string): Promise<readonly unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<pg.QueryResultRow>(sql)).rows;
  } finally {
    await client.end();
  }
};

/** An empty database of the run's PostgreSQL as docs/operations.md makes one: with an owner, and roles apart from it. */
export async function ownedDatabase(): Promise<OwnedDatabase> {
  const server = inject('postgresUrl');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const addressOf = (role: string): string => {
    const url = new URL(server);
    url.username = role;
    url.password = name;
    url.pathname = `/${name}`;
    return url.href;
  };
  const [owner, web] = [`${name}_owner`, `${name}_web`];
  await query(server, `CREATE ROLE ${owner} LOGIN CREATEROLE PASSWORD '${name}'`);
  await query(server, `CREATE DATABASE ${name} OWNER ${owner} ENCODING 'UTF8' TEMPLATE template0`);
  // The role is the server's, not the database's: an earlier test may have made it as somebody else.
  await query(server, `DO $$ BEGIN CREATE ROLE samlots_app NOLOGIN; EXCEPTION WHEN OTHERS THEN NULL; END $$`);
  await query(server, `GRANT samlots_app TO ${owner} WITH ADMIN OPTION`);
  return {
    ownerUrl: addressOf(owner),
    async grantApplication() {
      await grantRoles(addressOf(owner));
      await query(addressOf(owner), `CREATE ROLE ${web} LOGIN PASSWORD '${name}' IN ROLE samlots_app`);
      return addressOf(web);
    },
    giveAgain: () => grantRoles(addressOf(owner)),
    query,
    async drop() {
      await query(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await query(server, `DROP ROLE IF EXISTS ${web}, ${owner}`);
    },
  };
}
