import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { runPortal, type RunningPortal } from '../browser/harness/running-portal.ts';
import { newDay, raceWorld, sessionSecret, type Racer } from './race-world.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

const count = 200;
const seats = 30;

let portal: RunningPortal;
let client: pg.Client;
let racers: Racer[];
let smtp: SMTPServer;

async function freshDatabase(): Promise<string> {
  const name = `race_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE samlots_template`);
  await admin.end();
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

function mailServer(): Promise<{ server: SMTPServer; url: string }> {
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

beforeAll(async () => {
  const database = await freshDatabase();
  client = new pg.Client({ connectionString: database });
  await client.connect();
  racers = await raceWorld(client, count);
  const mail = await mailServer();
  smtp = mail.server;
  portal = await runPortal({
    DATABASE_URL: database,
    SMTP_URL: mail.url,
    MAIL_FROM: 'utbildning@samlots.example',
    SESSION_SECRET: sessionSecret,
    BASE_URL: 'http://127.0.0.1',
  });
});

afterAll(async () => {
  await portal.stop();
  await client.end();
  await new Promise<void>((resolve) => {
    smtp.close(() => resolve());
  });
});

let number = 0;
let occurrence = '';
beforeEach(async () => {
  number += 1;
  occurrence = await newDay(client, number, seats);
});

const page = (): string => `${portal.url}/utbildning/year/${number}`;

/** What a browser sends when that person presses "Boka min plats". */
const press = ({ person, cookie }: Racer): Promise<Response> =>
  fetch(page(), {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: portal.url },
    body: new URLSearchParams({ occurrence, for: `${person} clinic` }),
  });

it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
  'burst %i of 200 forms: 30 seats, the queue 1–170, no error',
  async () => {
    const answers = await Promise.all(racers.map(press));
    expect(answers.filter(({ status }) => status !== 303).map(({ status }) => status)).toEqual([]);
    const { rows } = await client.query<{ state: string; queueTicket: number | null }>(
      'SELECT "state", "queueTicket" FROM "Enrolment" WHERE "occurrenceId" = $1 ORDER BY "queueTicket" NULLS FIRST',
      [occurrence],
    );
    expect(rows.filter(({ state }) => state === 'ENROLLED')).toHaveLength(seats);
    expect(rows.flatMap(({ queueTicket }) => queueTicket ?? [])).toEqual(
      Array.from({ length: count - seats }, (_, index) => index + 1),
    );
  },
);

it('tells each of them which: a seat, or the number in the queue', async () => {
  await Promise.all(racers.map(press));
  const { rows } = await client.query<{ personId: string; queueTicket: number | null }>(
    'SELECT "personId", "queueTicket" FROM "Enrolment" WHERE "occurrenceId" = $1',
    [occurrence],
  );
  const told = new Map(rows.map(({ personId, queueTicket }) => [personId, queueTicket]));
  for (const { person, cookie } of racers.filter((_, index) => index % 10 === 0)) {
    const html = await (await fetch(page(), { headers: { cookie } })).text();
    const ticket = told.get(person);
    expect(html).toContain(ticket == null ? 'Har plats' : `Kö nr ${ticket}`);
  }
});
