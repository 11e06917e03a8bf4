/** The portal as it runs on PostgreSQL with the demo year, forms sent to it, and a connection of our own to its database. */
import { createHmac, randomUUID } from 'node:crypto';
import { createApi, createLog, readConfig } from '@samlots/api';
import pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { z } from 'zod';
import { runPortal } from '../../browser/harness/running-portal.ts';
import type { Fields, Sent } from '../table.ts';
import { makeOccurrence, type OccurrenceWish } from './occurrence.ts';

export type Row = Readonly<Record<string, unknown>>;

export type Reply = { readonly status: number; readonly location: string; readonly html: string };

export type World = {
  sql(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** The first column of the first row, as text. */
  value(text: string, values?: readonly unknown[]): Promise<string>;
  post(sent: Sent): Promise<Reply>;
  get(path: string, as: string | null): Promise<Reply>;
  occurrence(wish?: OccurrenceWish): Promise<string>;
  /** Every row of every table that a form may change, as one line for each table. */
  dump(): Promise<string>;
  close(): Promise<void>;
};

const secret = 'a-secret-for-the-forms-of-thirty-two-characters';

async function freshDatabase(server: string): Promise<string> {
  const name = `forms_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE samlots_template`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Fills the database with the demo year, which a portal on PostgreSQL never does by itself. */
async function seed(databaseUrl: string): Promise<void> {
  const config = readConfig({ BASE_URL: 'http://127.0.0.1:3000', SEED: 'demo' });
  const api = await createApi(
    { ...config, databaseUrl },
    createLog(() => undefined),
  );
  await api.close();
}

function mailServer(): Promise<{ readonly server: SMTPServer; readonly url: string }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => stream.on('end', () => done()).resume(),
  });
  return new Promise((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve({ server, url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` });
    });
  });
}

async function signIn(client: pg.Client, email: string): Promise<string> {
  const token = randomUUID();
  await client.query(
    `INSERT INTO "Session" ("id", "userId", "token", "expiresAt", "updatedAt", "secondFactorAt")
      SELECT $1, "id", $2, now() + interval '12 hours', now(), now() FROM "User" WHERE "email" = $3`,
    [randomUUID(), token, email],
  );
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `samlots.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

const bodyOf = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
  );

/** Written by the worker, by signing in, or at every request: not by a form. */
const notByForms = ['_prisma_migrations', 'Session', 'RateWindow', 'Message', 'SeatLink', 'SeedMark', 'SignInToken'];

/** The worker writes of what it does when it comes to it, also for an earlier form. */
const byPeople = `WHERE t."actorKind" <> 'system'`;

async function dumpOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND NOT tablename = ANY($1) ORDER BY 1`,
    [notByForms],
  );
  // The worker makes the token of an invitation when it writes the mail.
  const row = (name: string): string => (name === 'JoinLink' ? `(to_jsonb(t) - 'tokenHash')::text` : 't::text');
  const one = (name: string): string =>
    `SELECT '${name} ' || count(*) || ' ' || coalesce(md5(string_agg(${row(name)}, '|' ORDER BY ${row(name)})), '') AS line FROM "${name}" t
      ${name === 'AuditEntry' ? byPeople : ''}`;
  const lines = await client.query<{ line: string }>(rows.map(({ name }) => one(name)).join(' UNION ALL '));
  return lines.rows.map(({ line }) => line).join('\n');
}

export async function openWorld(server: string): Promise<World> {
  const database = await freshDatabase(server);
  await seed(database);
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const mail = await mailServer();
  const portal = await runPortal({
    DATABASE_URL: database,
    SMTP_URL: mail.url,
    MAIL_FROM: 'utbildning@samlots.example',
    SESSION_SECRET: secret,
    BASE_URL: 'http://127.0.0.1',
  });
  const cookies = new Map<string, string>();
  const cookieOf = async (email: string | null): Promise<string> => {
    if (email === null) return '';
    const known = cookies.get(email) ?? (await signIn(client, email));
    cookies.set(email, known);
    return known;
  };
  const ask = async (path: string, as: string | null, init: RequestInit): Promise<Reply> => {
    const headers = { 'accept-language': 'sv', 'sec-fetch-site': 'same-origin', cookie: await cookieOf(as) };
    const response = await fetch(`${portal.url}${path}`, { ...init, headers, redirect: 'manual' });
    return { status: response.status, location: response.headers.get('location') ?? '', html: await response.text() };
  };
  const sql: World['sql'] = async (text, values = []) => (await client.query<Row>(text, [...values])).rows;
  const value: World['value'] = async (text, values) =>
    z.coerce.string().parse(Object.values((await sql(text, values))[0] ?? { none: '' })[0]);
  return {
    sql,
    value,
    post: ({ path, as, fields }) => ask(path, as, { method: 'POST', body: bodyOf(fields) }),
    get: (path, as) => ask(path, as, {}),
    occurrence: (wish) => makeOccurrence(value, wish),
    dump: () => dumpOf(client),
    async close() {
      await portal.stop();
      await client.end();
      mail.server.close();
    },
  };
}
