-- A sort key is compared byte by byte (DESIGN 2): the collation of the server, whichever it is, would undo it.
ALTER TABLE "Person" ALTER COLUMN "sortKey" TYPE TEXT COLLATE "C";
ALTER TABLE "Organisation" ALTER COLUMN "sortKey" TYPE TEXT COLLATE "C";
ALTER TABLE "Service" ALTER COLUMN "sortKey" TYPE TEXT COLLATE "C";
