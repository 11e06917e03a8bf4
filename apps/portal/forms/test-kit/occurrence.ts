import { randomUUID } from 'node:crypto';

export type OccurrenceWish = {
  readonly status?: 'DRAFT' | 'PUBLISHED' | 'CANCELLED';
  /** How far ahead the day is; negative for one that was. */
  readonly inDays?: number;
  readonly capacity?: number;
};

type Value = (text: string, values?: readonly unknown[]) => Promise<string>;

const programme = `SELECT p."id" FROM "TrainingProgramme" p JOIN "RoleAssignment" r ON r."scopeId" = p."districtId"
  JOIN "UserPerson" up ON up."personId" = r."personId" JOIN "User" u ON u."id" = up."userId"
  WHERE u."email" = 'samordnare@samlots.example' AND r."role" = 'COORDINATOR' AND p."status" = 'PUBLISHED'
    AND 'preschool' = ANY(p."invitedKinds") ORDER BY p."id" LIMIT 1`;

/** A training day of its own with one occurrence, round A, 09.00–16.00 with a lecture and a discussion, for one test to spoil. */
export async function makeOccurrence(value: Value, wish: OccurrenceWish = {}): Promise<string> {
  const { status = 'PUBLISHED', inDays = 60, capacity = 20 } = wish;
  const id = randomUUID();
  const start = `(date_trunc('day', now() at time zone 'Europe/Stockholm') + interval '${inDays} days 9 hours') at time zone 'Europe/Stockholm'`;
  await value(
    `INSERT INTO "TrainingDay" ("id", "programmeId", "number", "themeSv", "goals")
      SELECT $1, (${programme}), coalesce(max("number"), 0) + 100, 'Formulär', '[]' FROM "TrainingDay" WHERE "programmeId" = (${programme})`,
    [id],
  );
  await value(
    `INSERT INTO "SessionOccurrence" ("id", "dayId", "round", "format", "startsAt", "endsAt", "venueId", "capacity", "status")
      VALUES ($1, $1, 'A', 'full-day', ${start}, ${start} + interval '7 hours', (SELECT "id" FROM "Venue" WHERE "capacity" >= 40 ORDER BY "id" LIMIT 1), $2, $3)`,
    [id, capacity, status],
  );
  const item = (place: number, type: string, from: number, title: string): Promise<string> =>
    value(
      `INSERT INTO "AgendaItem" ("id", "occurrenceId", "position", "type", "startsAt", "endsAt", "titleSv")
        SELECT $1, $2, $3, $4, "startsAt" + interval '${from} hours', "startsAt" + interval '${from + 2} hours', $5 FROM "SessionOccurrence" WHERE "id" = $2`,
      [`${id.slice(0, 20)}-${place}`, id, place, type, title],
    );
  await item(0, 'lecture', 0, 'Sekretess');
  await item(1, 'group-discussion', 3, 'Samtal');
  return id;
}
