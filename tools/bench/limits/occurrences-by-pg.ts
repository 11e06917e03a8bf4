import type pg from 'pg';

const sql = `SELECT o."id", o."round", o."format", o."status", o."startsAt", o."endsAt", o."capacity", o."seatsTaken",
    o."queueLength", v."name" AS venue, d."number", d."themeSv", d."themeEn", p."id" AS programme, p."titleSv", p."titleEn",
    ((o."startsAt" AT TIME ZONE 'Europe/Stockholm')::date - p."enrolmentClosesDaysBefore" + time '23:59:59.999')
      AT TIME ZONE 'Europe/Stockholm' AS "closesAt",
    o."status" = 'PUBLISHED' AND (p."opensAt" IS NULL OR p."opensAt" <= $1) AS "mayBeOpen"
  FROM "SessionOccurrence" o JOIN "Venue" v ON v."id" = o."venueId" JOIN "TrainingDay" d ON d."id" = o."dayId"
    JOIN "TrainingProgramme" p ON p."id" = d."programmeId"
  WHERE o."status" = 'PUBLISHED' AND p."status" = 'PUBLISHED' AND o."startsAt" > $1
  ORDER BY o."startsAt", o."id" LIMIT 50`;

type Row = {
  readonly id: string;
  readonly round: string | null;
  readonly format: string;
  readonly status: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly capacity: number;
  readonly seatsTaken: number;
  readonly queueLength: number;
  readonly venue: string;
  readonly number: number;
  readonly themeSv: string;
  readonly themeEn: string | null;
  readonly programme: string;
  readonly titleSv: string;
  readonly titleEn: string | null;
  readonly closesAt: Date;
  readonly mayBeOpen: boolean;
};

const answerOf = (row: Row, now: Date) => ({
  key: row.id,
  round: row.round,
  format: row.format,
  status: row.status,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
  capacity: row.capacity,
  seatsTaken: row.seatsTaken,
  openSeats: row.queueLength > 0 ? 0 : Math.max(0, row.capacity - row.seatsTaken),
  queueLength: row.queueLength,
  enrolmentOpen: row.mayBeOpen && now <= row.closesAt,
  enrolmentClosesAt: row.closesAt.toISOString(),
  venue: { name: row.venue },
  day: {
    number: row.number,
    theme: { sv: row.themeSv, en: row.themeEn },
    programme: { key: row.programme, title: { sv: row.titleSv, en: row.titleEn } },
  },
});

/** The limit of the list: one statement on one bare connection, and the very JSON that the graph answers. */
export const occurrencesByPg = async (client: pg.Client, now: Date): Promise<string> => {
  const { rows } = await client.query<Row>(sql, [now]);
  return JSON.stringify({ data: { upcomingOccurrences: rows.map((row) => answerOf(row, now)) } });
};
