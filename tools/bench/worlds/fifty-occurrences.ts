import type pg from 'pg';

/** 24 days beside the small world's one, all in rounds A and B: 50 occurrences, the later ones ever further away. */
const statements = [
  `INSERT INTO "TrainingDay" ("id", "programmeId", "number", "themeSv", "themeEn", "goals")
   SELECT 'day' || n, 'year', n, 'Tema ' || n, 'Theme ' || n, '[]' FROM generate_series(5, 28) n`,
  `INSERT INTO "SessionOccurrence" ("id", "dayId", "round", "format", "startsAt", "endsAt", "venueId", "capacity", "status")
   SELECT 'day' || n || round, 'day' || n, round, 'full-day', at, at + interval '7.5 hours', 'hall', 28, 'PUBLISHED'
   FROM generate_series(5, 28) n, unnest(ARRAY['A', 'B']) round,
     LATERAL (SELECT timestamptz '2014-03-06 08:00Z' + n * interval '14 days' + (round = 'B')::int * interval '5 days') t(at)`,
  // The first half of the staff asked for round A, the others for B: 28 got a seat in each, two wait.
  `INSERT INTO "Enrolment" ("id", "occurrenceId", "dayId", "personId", "membershipId", "organisationId", "state", "requestedAt", "queueTicket")
   SELECT gen_random_uuid(), o."id", o."dayId", m."personId", m."id", 'clinic',
     CASE WHEN place <= 28 THEN 'ENROLLED' ELSE 'WAITLISTED' END, '2014-02-01', CASE WHEN place > 28 THEN place - 28 END
   FROM "SessionOccurrence" o
   JOIN LATERAL (SELECT *, row_number() OVER (ORDER BY "id") AS place FROM "Membership"
     WHERE "organisationId" = 'clinic' AND (right("personId", -7)::int % 2 = 0) = (o."round" = 'B')) m ON place <= 30`,
  'ANALYZE',
];

export const addOccurrences = async (client: pg.Client): Promise<void> => {
  for (const statement of statements) await client.query(statement);
};
