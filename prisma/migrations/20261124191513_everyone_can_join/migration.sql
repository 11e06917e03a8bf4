-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "actorKeyId" TEXT,
ADD COLUMN     "concernsIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "districtId" TEXT,
ADD COLUMN     "organisationId" TEXT,
ADD COLUMN     "programmeId" TEXT;

-- AlterTable
ALTER TABLE "Enrolment" ADD COLUMN     "part" TEXT NOT NULL DEFAULT 'FULL';

-- AlterTable
ALTER TABLE "Membership" ADD COLUMN     "leaveFromOn" DATE,
ADD COLUMN     "leaveToOn" DATE,
ADD COLUMN     "registeredById" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "aboutId" TEXT,
ADD COLUMN     "aboutKind" TEXT;

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "closedOn" DATE,
ADD COLUMN     "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "externalIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'ACTIVE',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "mergedIntoId" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "RoleAssignment" ADD COLUMN     "deputy" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "secondFactorAt" TIMESTAMPTZ(3),
ADD COLUMN     "signedInBy" TEXT NOT NULL DEFAULT 'link';

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "closedAt" TIMESTAMPTZ(3),
ADD COLUMN     "lastSignInAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "OrganisationName" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "untilOn" DATE NOT NULL,

    CONSTRAINT "OrganisationName_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonMerge" (
    "id" TEXT NOT NULL,
    "keptId" TEXT NOT NULL,
    "mergedId" TEXT NOT NULL,
    "moved" JSONB NOT NULL,
    "mergedAt" TIMESTAMPTZ(3) NOT NULL,
    "splitAt" TIMESTAMPTZ(3),

    CONSTRAINT "PersonMerge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinLink" (
    "id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "tokenHash" TEXT,
    "email" TEXT NOT NULL,
    "name" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'sv',
    "organisationId" TEXT,
    "personId" TEXT,
    "role" TEXT,
    "scopeKind" TEXT,
    "scopeId" TEXT,
    "givenById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "JoinLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffImport" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),
    "addedCount" INTEGER,

    CONSTRAINT "StaffImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "UnitReminder" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "programmeId" TEXT NOT NULL DEFAULT '',
    "sentById" TEXT,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UnitReminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "aaguid" TEXT,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "keyHash" TEXT NOT NULL,
    "grants" JSONB NOT NULL,
    "readOnly" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL,
    "occurrenceId" TEXT NOT NULL,
    "agendaItemId" TEXT,
    "title" TEXT NOT NULL,
    "shown" TEXT NOT NULL DEFAULT 'BOTH',
    "url" TEXT,
    "fileKey" TEXT,
    "fileName" TEXT,
    "contentType" TEXT,
    "sizeBytes" INTEGER,
    "addedById" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Material_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Letter" (
    "id" TEXT NOT NULL,
    "occurrenceId" TEXT,
    "programmeId" TEXT,
    "audience" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "authorId" TEXT,
    "recipientCount" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LetterReader" (
    "id" TEXT NOT NULL,
    "letterId" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "personId" TEXT,
    "organisationId" TEXT,
    "forPersonIds" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "LetterReader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FoodChoice" (
    "enrolmentId" TEXT NOT NULL,
    "choice" TEXT NOT NULL,

    CONSTRAINT "FoodChoice_pkey" PRIMARY KEY ("enrolmentId")
);

-- CreateTable
CREATE TABLE "SeatLink" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "enrolmentId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeatLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Feed" (
    "id" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "personId" TEXT,
    "programmeId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequestKey" (
    "key" TEXT NOT NULL,
    "actorId" TEXT NOT NULL,
    "useCase" TEXT NOT NULL,
    "inputHash" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequestKey_pkey" PRIMARY KEY ("key","actorId","useCase","inputHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON "Account"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "OrganisationName_organisationId_untilOn_idx" ON "OrganisationName"("organisationId", "untilOn");

-- CreateIndex
CREATE INDEX "PersonMerge_keptId_idx" ON "PersonMerge"("keptId");

-- CreateIndex
CREATE INDEX "PersonMerge_mergedId_idx" ON "PersonMerge"("mergedId");

-- CreateIndex
CREATE UNIQUE INDEX "JoinLink_tokenHash_key" ON "JoinLink"("tokenHash");

-- CreateIndex
CREATE INDEX "JoinLink_organisationId_idx" ON "JoinLink"("organisationId");

-- CreateIndex
CREATE INDEX "JoinLink_personId_idx" ON "JoinLink"("personId");

-- CreateIndex
CREATE INDEX "JoinLink_email_idx" ON "JoinLink"("email");

-- CreateIndex
CREATE INDEX "StaffImport_organisationId_idx" ON "StaffImport"("organisationId");

-- CreateIndex
CREATE INDEX "StaffImport_createdAt_idx" ON "StaffImport"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "UnitReminder_organisationId_reason_programmeId_key" ON "UnitReminder"("organisationId", "reason", "programmeId");

-- CreateIndex
CREATE UNIQUE INDEX "Passkey_credentialID_key" ON "Passkey"("credentialID");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_keyHash_key" ON "ApiKey"("keyHash");

-- CreateIndex
CREATE INDEX "ApiKey_userId_idx" ON "ApiKey"("userId");

-- CreateIndex
CREATE INDEX "Material_occurrenceId_idx" ON "Material"("occurrenceId");

-- CreateIndex
CREATE INDEX "Material_agendaItemId_idx" ON "Material"("agendaItemId");

-- CreateIndex
CREATE INDEX "Letter_occurrenceId_idx" ON "Letter"("occurrenceId");

-- CreateIndex
CREATE INDEX "Letter_programmeId_idx" ON "Letter"("programmeId");

-- CreateIndex
CREATE INDEX "LetterReader_letterId_idx" ON "LetterReader"("letterId");

-- CreateIndex
CREATE INDEX "LetterReader_personId_idx" ON "LetterReader"("personId");

-- CreateIndex
CREATE INDEX "LetterReader_forPersonIds_idx" ON "LetterReader" USING GIN ("forPersonIds");

-- CreateIndex
CREATE UNIQUE INDEX "SeatLink_tokenHash_key" ON "SeatLink"("tokenHash");

-- CreateIndex
CREATE INDEX "SeatLink_enrolmentId_idx" ON "SeatLink"("enrolmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_tokenHash_key" ON "Feed"("tokenHash");

-- CreateIndex
CREATE INDEX "Feed_personId_idx" ON "Feed"("personId");

-- CreateIndex
CREATE INDEX "Feed_programmeId_idx" ON "Feed"("programmeId");

-- CreateIndex
CREATE INDEX "RequestKey_createdAt_idx" ON "RequestKey"("createdAt");

-- CreateIndex
CREATE INDEX "AuditEntry_concernsIds_idx" ON "AuditEntry" USING GIN ("concernsIds");

-- CreateIndex
CREATE INDEX "Message_aboutKind_aboutId_idx" ON "Message"("aboutKind", "aboutId");

-- CreateIndex
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");

-- CreateIndex
CREATE INDEX "RoleAssignment_scopeKind_scopeId_role_idx" ON "RoleAssignment"("scopeKind", "scopeId", "role");

-- AddForeignKey
ALTER TABLE "OrganisationName" ADD CONSTRAINT "OrganisationName_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffImport" ADD CONSTRAINT "StaffImport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "UnitReminder" ADD CONSTRAINT "UnitReminder_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "SessionOccurrence"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Material" ADD CONSTRAINT "Material_agendaItemId_fkey" FOREIGN KEY ("agendaItemId") REFERENCES "AgendaItem"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_occurrenceId_fkey" FOREIGN KEY ("occurrenceId") REFERENCES "SessionOccurrence"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "TrainingProgramme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterReader" ADD CONSTRAINT "LetterReader_letterId_fkey" FOREIGN KEY ("letterId") REFERENCES "Letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterReader" ADD CONSTRAINT "LetterReader_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LetterReader" ADD CONSTRAINT "LetterReader_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FoodChoice" ADD CONSTRAINT "FoodChoice_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeatLink" ADD CONSTRAINT "SeatLink_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_programmeId_fkey" FOREIGN KEY ("programmeId") REFERENCES "TrainingProgramme"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Hand-written: Prisma's schema language cannot say partial indexes, checks and triggers.

ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_status" CHECK ("status" IN ('INVITED', 'ACTIVE', 'CLOSED'));
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_closed_has_day" CHECK (("status" = 'CLOSED') = ("closedOn" IS NOT NULL));
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_not_its_own_successor" CHECK ("successorId" IS DISTINCT FROM "id");
ALTER TABLE "Person" ADD CONSTRAINT "Person_not_merged_into_itself" CHECK ("mergedIntoId" IS DISTINCT FROM "id");
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_leave" CHECK (
  ("leaveFromOn" IS NULL AND "leaveToOn" IS NULL) OR ("leaveFromOn" IS NOT NULL AND ("leaveToOn" IS NULL OR "leaveFromOn" <= "leaveToOn")));
-- A person has one tie to an organisation at a time.
CREATE UNIQUE INDEX "Membership_one_open_tie" ON "Membership" ("personId", "organisationId") WHERE "toOn" IS NULL;
CREATE UNIQUE INDEX "RoleAssignment_one_open_grant" ON "RoleAssignment" ("personId", "role", "scopeKind", COALESCE("scopeId", '')) WHERE "toOn" IS NULL;
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_purpose" CHECK (
  ("purpose" = 'CONTACT' AND "organisationId" IS NOT NULL) OR
  ("purpose" = 'ROLE' AND "role" IS NOT NULL AND "scopeKind" IS NOT NULL) OR
  ("purpose" = 'CLAIM' AND "personId" IS NOT NULL));
ALTER TABLE "JoinLink" ADD CONSTRAINT "JoinLink_email_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "UnitReminder" ADD CONSTRAINT "UnitReminder_reason" CHECK ("reason" IN ('NO_CONTACT', 'NOBODY_ENROLLED'));
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_part" CHECK ("part" IN ('FULL', 'AM', 'PM'));
ALTER TABLE "Material" ADD CONSTRAINT "Material_shown" CHECK ("shown" IN ('BEFORE', 'AFTER', 'BOTH'));
ALTER TABLE "Material" ADD CONSTRAINT "Material_link_or_file" CHECK (
  ("url" IS NOT NULL AND "fileKey" IS NULL) OR
  ("url" IS NULL AND "fileKey" IS NOT NULL AND "fileName" IS NOT NULL AND "contentType" IS NOT NULL AND "sizeBytes" IS NOT NULL));
ALTER TABLE "Letter" ADD CONSTRAINT "Letter_audience" CHECK (
  ("audience" IN ('ENROLLED', 'WAITING', 'EVERYONE') AND "occurrenceId" IS NOT NULL) OR
  ("audience" IN ('CONTACTS', 'CONTACTS_WITH_SEATS') AND "programmeId" IS NOT NULL));
ALTER TABLE "LetterReader" ADD CONSTRAINT "LetterReader_way" CHECK (
  ("way" IN ('OWN', 'CONTACT') AND "personId" IS NOT NULL) OR
  ("way" IN ('MAILBOX', 'NOBODY') AND "personId" IS NULL AND "organisationId" IS NOT NULL));
ALTER TABLE "Feed" ADD CONSTRAINT "Feed_one_owner" CHECK (("personId" IS NULL) <> ("programmeId" IS NULL));
ALTER TABLE "FoodChoice" ADD CONSTRAINT "FoodChoice_from_the_list" CHECK ("choice" IN ('vegetarian', 'vegan', 'no-pork', 'gluten-free', 'lactose-free'));

-- Emptying is a change too: a trigger for each statement, since TRUNCATE fires none for rows.
CREATE TRIGGER "AuditEntry_never_emptied" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The directory is read once per version: what it tells of organisations raises it, whoever changes them.
CREATE FUNCTION raise_directory_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "DirectoryVersion" SET "version" = "version" + 1, "changedAt" = now();
  RETURN NULL;
END $$;
CREATE TRIGGER "Organisation_raises_directory"
  AFTER INSERT OR UPDATE OF "name", "kind", "operator", "districtId", "partner", "address", "phone", "status" ON "Organisation"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_directory_version();
