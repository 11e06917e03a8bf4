import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What the bare transaction is asked for; the same as one seat of `enrolPeople`. */
export type Asked = {
  readonly organisationId: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly actorUserId: string;
  readonly now: Date;
};

const lock = 'SELECT 1 FROM "SessionOccurrence" WHERE "id" = $1 FOR UPDATE';
const organisation = 'SELECT "id", "kind" FROM "Organisation" WHERE "id" = $1';
const occurrence = `SELECT o.*, d."number", p."status" AS "programmeStatus", p."invitedKinds", p."opensAt", p."organiserEmail"
  FROM "SessionOccurrence" o JOIN "TrainingDay" d ON d."id" = o."dayId" JOIN "TrainingProgramme" p ON p."id" = d."programmeId"
  WHERE o."id" = $1`;
const membership = 'SELECT * FROM "Membership" WHERE "organisationId" = $1 AND "personId" = $2';
const live = `SELECT "id" FROM "Enrolment" WHERE "personId" = $1 AND "dayId" = $2
  AND "state" IN ('REQUESTED', 'ENROLLED', 'WAITLISTED', 'OFFERED', 'WALK_IN')`;
const lastTicket = 'SELECT max("queueTicket") FROM "Enrolment" WHERE "occurrenceId" = $1';
const enrol = `INSERT INTO "Enrolment" ("id", "occurrenceId", "dayId", "personId", "membershipId", "organisationId", "state",
  "requestedAt") VALUES ($1, $2, $3, $4, $5, $6, 'ENROLLED', $7)`;
const invite = `INSERT INTO "Invitation" ("id", "enrolmentId", "uid", "dtstampAt", "organiser") VALUES ($1, $2, $3, $4, $5)`;
// The row that pg-boss writes, and its notice to a waiting worker.
const enqueue = `WITH job AS (
    INSERT INTO jobs.job_common (name, data, singleton_key, expire_seconds, deletion_seconds, keep_until, retry_limit,
      retry_delay, retry_backoff, retry_delay_max, policy)
    SELECT name, $1::jsonb, $2, expire_seconds, deletion_seconds, now() + retention_seconds * interval '1s', retry_limit,
      retry_delay, retry_backoff, retry_delay_max, policy FROM jobs.queue WHERE name = 'enrolment-mail' RETURNING id)
  SELECT pg_notify('pgboss_' || left(encode(sha224('jobs'::bytea), 'hex'), 24), 'enrolment-mail') FROM job`;
const audit = `INSERT INTO "AuditEntry" ("id", "at", "actorKind", "actorUserId", "useCase", "subjectKind", "subjectId", "facts")
  VALUES ($1, $2, 'signed-in', $3, 'enrol-people', 'Organisation', $4, '{"enrolled": 1, "waitlisted": 0}')`;

const one = async <Row extends pg.QueryResultRow>(client: pg.Client, sql: string, values: unknown[]): Promise<Row> => {
  const { rows } = await client.query<Row>(sql, values);
  if (rows[0] === undefined) throw new Error(`no row: ${sql}`);
  return rows[0];
};

type Occurrence = { readonly dayId: string; readonly organiserEmail: string };

const insideTransaction = async (client: pg.Client, asked: Asked): Promise<void> => {
  const { organisationId, occurrenceId, personId, actorUserId, now } = asked;
  await client.query(lock, [occurrenceId]);
  await client.query(organisation, [organisationId]);
  const { dayId, organiserEmail } = await one<Occurrence>(client, occurrence, [occurrenceId]);
  const member = await one<{ id: string }>(client, membership, [organisationId, personId]);
  await client.query(live, [personId, dayId]);
  await client.query(lastTicket, [occurrenceId]);
  const id = randomUUID();
  await client.query(enrol, [id, occurrenceId, dayId, personId, member.id, organisationId, now]);
  await client.query(invite, [randomUUID(), id, randomUUID(), now, organiserEmail]);
  await client.query(enqueue, [JSON.stringify({ enrolmentId: id, kind: 'seat-confirmed', sequence: 0 }), id]);
  await client.query(audit, [randomUUID(), now, actorUserId, organisationId]);
};

/**
 * The limit of an enrolment: the statements of `execute(enrolPeople)` for one person, one by one on one bare connection.
 * It decides nothing: it knows that there is a seat.
 */
export const enrolByPg = async (client: pg.Client, asked: Asked): Promise<void> => {
  await client.query('BEGIN');
  await insideTransaction(client, asked);
  await client.query('COMMIT');
};
