/** Two hundred people with accounts and sessions, and one day with thirty seats, written straight into PostgreSQL. */
import { createHmac, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** The secret of the portal under test: a session cookie is the token and its signature. */
export const sessionSecret = 'a-secret-for-the-race-of-thirty-two-characters';

const places = `
  INSERT INTO "District" ("id", "kind", "nameSv", "nameEn", "neighbourIds") VALUES ('north', 'district', 'Norr', 'North', '{}');
  INSERT INTO "Organisation" ("id", "name", "sortKey", "kind", "operator", "districtId", "content")
    VALUES ('clinic', 'BVC Tallkotten', 'bvc tallkotten', 'bvc', 'region', 'north', '{}');
  INSERT INTO "Venue" ("id", "name", "address", "capacity", "accessibility", "rooms") VALUES ('hall', 'Salen', 'Torget 1', 100, '{}', 4);
  INSERT INTO "TrainingProgramme" ("id", "titleSv", "purposeSv", "organisationId", "districtId", "invitedKinds", "status", "organiserEmail")
    VALUES ('year', 'Året', 'Samsyn', 'clinic', 'north', '{bvc}', 'PUBLISHED', 'utbildning@samlots.example');`;

const people = `
  INSERT INTO "Person" ("id", "name", "sortKey") SELECT 'p' || n, 'Person ' || n, 'person ' || n FROM generate_series(1, $1::int) n;`;
const ties = [
  `INSERT INTO "Membership" ("id", "personId", "organisationId", "fromOn") SELECT 'm' || n, 'p' || n, 'clinic', '2010-01-01' FROM generate_series(1, $1::int) n`,
  `INSERT INTO "User" ("id", "name", "email", "emailVerified", "updatedAt") SELECT 'u' || n, 'Person ' || n, 'p' || n || '@samlots.example', true, now() FROM generate_series(1, $1::int) n`,
  `INSERT INTO "UserPerson" ("userId", "personId") SELECT 'u' || n, 'p' || n FROM generate_series(1, $1::int) n`,
];

export type Racer = { readonly person: string; readonly cookie: string };

async function racer(client: pg.Client, n: number): Promise<Racer> {
  const token = randomUUID();
  await client.query(
    `INSERT INTO "Session" ("id", "userId", "token", "expiresAt", "updatedAt") VALUES ($1, $2, $3, now() + interval '12 hours', now())`,
    [randomUUID(), `u${n}`, token],
  );
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64');
  return { person: `p${n}`, cookie: `samlots.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}

export async function raceWorld(client: pg.Client, count: number): Promise<Racer[]> {
  await client.query(places);
  await client.query(people, [count]);
  for (const tie of ties) await client.query(tie, [count]);
  const racers: Racer[] = [];
  for (let n = 1; n <= count; n += 1) racers.push(await racer(client, n));
  return racers;
}

/** A training day of its own for each burst: the worker is still writing the mails of the one before. */
export async function newDay(client: pg.Client, number: number, capacity: number): Promise<string> {
  const id = `day-${number}`;
  await client.query(
    `INSERT INTO "TrainingDay" ("id", "programmeId", "number", "themeSv", "goals") VALUES ($1, 'year', $2, 'Våld i familjen', '[]')`,
    [id, number],
  );
  await client.query(
    `INSERT INTO "SessionOccurrence" ("id", "dayId", "round", "format", "startsAt", "endsAt", "venueId", "capacity", "status")
      VALUES ($1, $1, 'A', 'full-day', now() + interval '60 days', now() + interval '60 days 7 hours', 'hall', $2, 'PUBLISHED')`,
    [id, capacity],
  );
  return id;
}
