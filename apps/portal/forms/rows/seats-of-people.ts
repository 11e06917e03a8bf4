/** People and seats of the demo year that the rows of seats need. */
import { randomUUID } from 'node:crypto';
import type { World } from '../test-kit/world.ts';

export type Worker = { readonly person: string; readonly unit: string; readonly membership: string };

/** The person of an account, with the unit where she works. */
export async function workerOf(world: World, email: string): Promise<Worker> {
  const [row] = await world.sql(
    `SELECT m."personId" AS person, m."organisationId" AS unit, m."id" AS membership FROM "User" u
      JOIN "UserPerson" up ON up."userId" = u."id" JOIN "Membership" m ON m."personId" = up."personId"
      WHERE u."email" = $1 AND m."toOn" IS NULL LIMIT 1`,
    [email],
  );
  return { person: String(row?.['person']), unit: String(row?.['unit']), membership: String(row?.['membership']) };
}

/** Others who work in a unit, without a mailbox of their own to be told. */
export async function colleaguesOf(world: World, unit: string, count: number): Promise<readonly Worker[]> {
  const rows = await world.sql(
    `SELECT "personId" AS person, "id" AS membership FROM "Membership" WHERE "organisationId" = $1 AND "toOn" IS NULL ORDER BY "personId" LIMIT $2`,
    [unit, count],
  );
  return rows.map((row) => ({ person: String(row['person']), membership: String(row['membership']), unit }));
}

/** Gives a person a seat at the occurrence, with its calendar identity. */
export async function giveSeat(
  world: World,
  occurrence: string,
  { person, unit, membership }: Worker,
): Promise<string> {
  const id = randomUUID();
  await world.sql(
    `INSERT INTO "Enrolment" ("id", "occurrenceId", "dayId", "personId", "membershipId", "organisationId", "state", "requestedAt")
      SELECT $1, "id", "dayId", $3, $4, $5, 'ENROLLED', now() FROM "SessionOccurrence" WHERE "id" = $2`,
    [id, occurrence, person, membership, unit],
  );
  await world.sql(
    `INSERT INTO "Invitation" ("id", "enrolmentId", "uid", "dtstampAt", "organiser") VALUES ($1, $2, $1, now(), 'utbildning@samlots.example')`,
    [randomUUID(), id],
  );
  return id;
}

/** The programme and the number of the day of an occurrence, as its public address has them. */
export async function dayPath(world: World, occurrence: string): Promise<string> {
  const [row] = await world.sql(
    `SELECT d."programmeId" AS programme, d."number" AS number FROM "TrainingDay" d JOIN "SessionOccurrence" o ON o."dayId" = d."id" WHERE o."id" = $1`,
    [occurrence],
  );
  return `/utbildning/${String(row?.['programme'])}/${String(row?.['number'])}`;
}
