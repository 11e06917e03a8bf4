-- Hand-written: Prisma's schema language cannot say partial indexes, checks and triggers.

-- One live seat, request or place in the queue per person and training day (E14).
CREATE UNIQUE INDEX "Enrolment_one_live_per_person_and_day" ON "Enrolment" ("personId", "dayId")
  WHERE "state" IN ('REQUESTED', 'ENROLLED', 'WAITLISTED', 'OFFERED', 'WALK_IN');

ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_state" CHECK ("state" IN
  ('REQUESTED', 'ENROLLED', 'WAITLISTED', 'OFFERED', 'DECLINED', 'LAPSED', 'CANCELLED', 'CANCELLED_LATE', 'SUBSTITUTED', 'WALK_IN'));
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_queue_has_ticket" CHECK ("state" <> 'WAITLISTED' OR "queueTicket" IS NOT NULL);
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_presence" CHECK ("presence" IN ('FULL', 'AM', 'PM', 'NONE', 'UNKNOWN'));
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_times" CHECK ("startsAt" < "endsAt" AND ("doorsOpenAt" IS NULL OR "doorsOpenAt" <= "startsAt"));
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_status" CHECK ("status" IN ('DRAFT', 'PUBLISHED', 'CANCELLED'));
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_format" CHECK ("format" IN ('full-day', 'half-day', 'lecture'));
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_capacity" CHECK ("capacity" > 0);
-- Never overbook: the counter is kept by the trigger below, so no code path can take a seat that is not there.
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_never_overbooked" CHECK ("seatsTaken" >= 0 AND "seatsTaken" <= "capacity");
CREATE UNIQUE INDEX "SessionOccurrence_one_per_round" ON "SessionOccurrence" ("dayId", COALESCE("round", '')) WHERE "status" <> 'CANCELLED';
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_times" CHECK ("startsAt" < "endsAt");
ALTER TABLE "TrainingProgramme" ADD CONSTRAINT "TrainingProgramme_status" CHECK ("status" IN ('DRAFT', 'PUBLISHED'));
ALTER TABLE "TrainingProgramme" ADD CONSTRAINT "TrainingProgramme_level" CHECK ("level" IN ('BASIC', 'DEEPENING', 'SPECIALIST'));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_kind" CHECK ("kind" IN ('EMPLOYED', 'VOLUNTEER', 'EXTERNAL'));
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_dates" CHECK ("toOn" IS NULL OR "fromOn" <= "toOn");
ALTER TABLE "Person" ADD CONSTRAINT "Person_protected_has_alias" CHECK (NOT "protectedIdentity" OR "alias" IS NOT NULL);
ALTER TABLE "User" ADD CONSTRAINT "User_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_role" CHECK ("role" IN
  ('COORDINATOR', 'ORG_CONTACT', 'APPROVER', 'DIRECTORY_EDITOR', 'SERVICE_OWNER', 'LECTURER', 'READER', 'ADMIN', 'STAFF'));
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_scope" CHECK (
  ("scopeKind" = 'EVERYWHERE' AND "scopeId" IS NULL) OR
  ("scopeKind" IN ('DISTRICT', 'PROGRAMME', 'ORGANISATION', 'SERVICE') AND "scopeId" IS NOT NULL));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_method" CHECK ("method" IN ('REQUEST', 'CANCEL'));
ALTER TABLE "Message" ADD CONSTRAINT "Message_state" CHECK ("state" IN ('QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED'));
ALTER TABLE "DirectoryVersion" ADD CONSTRAINT "DirectoryVersion_one_row" CHECK ("id" = 1);
CREATE UNIQUE INDEX "District_one_city" ON "District" ("kind") WHERE "kind" = 'city';

CREATE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before_seat int := 0; before_queue int := 0; after_seat int := 0; after_queue int := 0;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    before_seat := (OLD."state" IN ('ENROLLED', 'OFFERED', 'WALK_IN'))::int;
    before_queue := (OLD."state" = 'WAITLISTED')::int;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    after_seat := (NEW."state" IN ('ENROLLED', 'OFFERED', 'WALK_IN'))::int;
    after_queue := (NEW."state" = 'WAITLISTED')::int;
    IF TG_OP = 'UPDATE' AND NEW."occurrenceId" <> OLD."occurrenceId" THEN
      RAISE EXCEPTION 'an enrolment never changes its occurrence';
    END IF;
  END IF;
  IF before_seat <> after_seat OR before_queue <> after_queue THEN
    UPDATE "SessionOccurrence"
      SET "seatsTaken" = "seatsTaken" + after_seat - before_seat, "queueLength" = "queueLength" + after_queue - before_queue
      WHERE "id" = COALESCE(NEW."occurrenceId", OLD."occurrenceId");
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Enrolment_count_seats" AFTER INSERT OR UPDATE OR DELETE ON "Enrolment" FOR EACH ROW EXECUTE FUNCTION count_seats();

-- The trail is append-only, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is append-only';
END $$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
