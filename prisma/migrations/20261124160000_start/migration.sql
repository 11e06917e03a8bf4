-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "District" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameSv" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "validFromOn" DATE,
    "validToOn" DATE,
    "successorId" TEXT,
    "neighbourIds" TEXT[],
    "daytimeServiceId" TEXT,
    "outOfHoursServiceId" TEXT,

    CONSTRAINT "District_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sector" TEXT,
    "operator" TEXT NOT NULL,
    "districtId" TEXT NOT NULL,
    "partner" BOOLEAN NOT NULL DEFAULT true,
    "secrecyRegime" TEXT,
    "loginMethod" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "notes" TEXT,
    "successorId" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "email" TEXT,
    "profession" TEXT,
    "protectedIdentity" BOOLEAN NOT NULL DEFAULT false,
    "alias" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'sv',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'EMPLOYED',
    "fromOn" DATE NOT NULL,
    "toOn" DATE,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleAssignment" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "scopeKind" TEXT NOT NULL,
    "scopeId" TEXT,
    "fromOn" DATE NOT NULL,
    "toOn" DATE,
    "givenById" TEXT,

    CONSTRAINT "RoleAssignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UserPerson" (
    "userId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,

    CONSTRAINT "UserPerson_pkey" PRIMARY KEY ("userId","personId")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "sharedDevice" BOOLEAN NOT NULL DEFAULT false,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInToken" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateWindow" (
    "key" TEXT NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "RateWindow_pkey" PRIMARY KEY ("key","startedAt")
);

-- CreateTable
CREATE TABLE "Venue" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "accessibility" TEXT[],
    "rooms" INTEGER NOT NULL,

    CONSTRAINT "Venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingProgramme" (
    "id" TEXT NOT NULL,
    "titleSv" TEXT NOT NULL,
    "titleEn" TEXT,
    "purposeSv" TEXT NOT NULL,
    "purposeEn" TEXT,
    "level" TEXT,
    "track" TEXT,
    "organisationId" TEXT NOT NULL,
    "districtId" TEXT NOT NULL,
    "invitedKinds" TEXT[],
    "open" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "opensAt" TIMESTAMPTZ(3),
    "enrolmentClosesDaysBefore" INTEGER NOT NULL DEFAULT 7,
    "freeCancellationDaysBefore" INTEGER NOT NULL DEFAULT 3,
    "requiredAttendanceDays" INTEGER,
    "organiserEmail" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrainingProgramme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TrainingDay" (
    "id" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "themeSv" TEXT NOT NULL,
    "themeEn" TEXT,
    "goals" JSONB NOT NULL,
    "casework" JSONB,

    CONSTRAINT "TrainingDay_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SessionOccurrence" (
    "id" TEXT NOT NULL,
    "dayId" TEXT NOT NULL,
    "round" TEXT,
    "format" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "doorsOpenAt" TIMESTAMPTZ(3),
    "venueId" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,
    "queueLength" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SessionOccurrence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL,
    "occurrenceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "titleSv" TEXT NOT NULL,
    "titleEn" TEXT,
    "lecturer" TEXT,

    CONSTRAINT "AgendaItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "id" TEXT NOT NULL,
    "occurrenceId" TEXT NOT NULL,
    "dayId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "requestedAt" TIMESTAMPTZ(3) NOT NULL,
    "queueTicket" INTEGER,
    "endedAt" TIMESTAMPTZ(3),
    "enrolledById" TEXT,

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "method" TEXT NOT NULL DEFAULT 'REQUEST',
    "dtstampAt" TIMESTAMPTZ(0) NOT NULL,
    "organiser" TEXT NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "presence" TEXT NOT NULL DEFAULT 'UNKNOWN',
    "excused" BOOLEAN NOT NULL DEFAULT false,
    "markedById" TEXT,
    "markedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Need" (
    "id" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "safety" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Need_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "nameSv" TEXT NOT NULL,
    "nameEn" TEXT,
    "sortKey" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "verifiedOn" DATE NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ServiceNeed" (
    "serviceId" TEXT NOT NULL,
    "needId" TEXT NOT NULL,
    "primary" BOOLEAN NOT NULL,

    CONSTRAINT "ServiceNeed_pkey" PRIMARY KEY ("serviceId","needId")
);

-- CreateTable
CREATE TABLE "Pathway" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "titleSv" TEXT NOT NULL,
    "titleEn" TEXT,
    "position" INTEGER NOT NULL,
    "reviewedOn" DATE NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "Pathway_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReferenceRecord" (
    "kind" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "ReferenceRecord_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "DirectoryVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DirectoryVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "dedupeKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "enrolmentId" TEXT,
    "calendarUid" TEXT,
    "method" TEXT,
    "sequence" INTEGER,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "bytes" BYTEA,
    "messageId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'QUEUED',
    "reason" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorKind" TEXT NOT NULL,
    "actorUserId" TEXT,
    "useCase" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "requestId" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SeedMark" (
    "name" TEXT NOT NULL,
    "seededAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeedMark_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "District_successorId_idx" ON "District"("successorId");

-- CreateIndex
CREATE INDEX "Organisation_sortKey_id_idx" ON "Organisation"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Organisation_districtId_idx" ON "Organisation"("districtId");

-- CreateIndex
CREATE INDEX "Person_sortKey_id_idx" ON "Person"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Membership_organisationId_personId_idx" ON "Membership"("organisationId", "personId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "RoleAssignment_personId_idx" ON "RoleAssignment"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "UserPerson_personId_idx" ON "UserPerson"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "SignInToken_identifier_idx" ON "SignInToken"("identifier");

-- CreateIndex
CREATE INDEX "TrainingProgramme_districtId_status_idx" ON "TrainingProgramme"("districtId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "TrainingDay_programmeId_number_key" ON "TrainingDay"("programmeId", "number");

-- CreateIndex
CREATE INDEX "SessionOccurrence_dayId_idx" ON "SessionOccurrence"("dayId");

-- CreateIndex
CREATE INDEX "SessionOccurrence_status_startsAt_idx" ON "SessionOccurrence"("status", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_occurrenceId_position_key" ON "AgendaItem"("occurrenceId", "position");

-- CreateIndex
CREATE INDEX "Enrolment_occurrenceId_state_idx" ON "Enrolment"("occurrenceId", "state");

-- CreateIndex
CREATE INDEX "Enrolment_organisationId_state_idx" ON "Enrolment"("organisationId", "state");

-- CreateIndex
CREATE INDEX "Enrolment_personId_state_idx" ON "Enrolment"("personId", "state");

-- CreateIndex
CREATE INDEX "Enrolment_dayId_idx" ON "Enrolment"("dayId");

-- CreateIndex
CREATE UNIQUE INDEX "Enrolment_occurrenceId_queueTicket_key" ON "Enrolment"("occurrenceId", "queueTicket");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_enrolmentId_key" ON "Invitation"("enrolmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_uid_key" ON "Invitation"("uid");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_enrolmentId_key" ON "Attendance"("enrolmentId");

-- CreateIndex
CREATE INDEX "Service_sortKey_id_idx" ON "Service"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Service_organisationId_idx" ON "Service"("organisationId");

-- CreateIndex
CREATE INDEX "ServiceNeed_needId_idx" ON "ServiceNeed"("needId");

-- CreateIndex
CREATE UNIQUE INDEX "Message_dedupeKey_key" ON "Message"("dedupeKey");

-- CreateIndex
CREATE UNIQUE INDEX "Message_messageId_key" ON "Message"("messageId");

-- CreateIndex
CREATE INDEX "Message_enrolmentId_idx" ON "Message"("enrolmentId");

-- CreateIndex
CREATE INDEX "Message_createdAt_id_idx" ON "Message"("createdAt", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_subjectId_idx" ON "AuditEntry"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- AddForeignKey
ALTER TABLE "District" ADD CONSTRAINT "District_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "District"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleAssignment" ADD CONSTRAINT "RoleAssignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserPerson" ADD CONSTRAINT "UserPerson_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UserPerson" ADD CONSTRAINT "UserPerson_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingProgramme" ADD CONSTRAINT "TrainingProgramme_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingProgramme" ADD CONSTRAINT "TrainingProgramme_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TrainingDay" ADD CONSTRAINT "TrainingDay_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "TrainingProgramme"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "TrainingDay"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SessionOccurrence" ADD CONSTRAINT "SessionOccurrence_venueId_fkey" FOREIGN KEY ("venueId") REFERENCES "Venue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgendaItem" ADD CONSTRAINT "AgendaItem_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "SessionOccurrence"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "SessionOccurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_dayId_fkey" FOREIGN KEY ("dayId") REFERENCES "TrainingDay"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Service" ADD CONSTRAINT "Service_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceNeed" ADD CONSTRAINT "ServiceNeed_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ServiceNeed" ADD CONSTRAINT "ServiceNeed_needId_fkey" FOREIGN KEY ("needId") REFERENCES "Need"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Message" ADD CONSTRAINT "Message_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

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
