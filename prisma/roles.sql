-- What the application may do in the database, for a server that runs under another role than the owner's (docs/operations.md).
-- Run by the owner after every upgrade: `npm run db:roles`, or with psql. It may be run again. `samlots_app` cannot sign in:
-- give it to a role that can (CREATE ROLE samlots_web LOGIN PASSWORD '…' IN ROLE samlots_app).

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'samlots_app') THEN
    CREATE ROLE samlots_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  -- Two databases of one server did this at the same moment.
  NULL;
END $$;

DO $$
BEGIN
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO samlots_app', current_database());
END $$;

GRANT USAGE ON SCHEMA public TO samlots_app;
REVOKE CREATE ON SCHEMA public FROM samlots_app, PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO samlots_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO samlots_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO samlots_app;

-- The trail is read and written on; nothing in it is changed, removed or emptied by the application.
REVOKE ALL ON "AuditEntry" FROM samlots_app;
GRANT SELECT, INSERT ON "AuditEntry" TO samlots_app;

-- The history of migrations is the owner's.
REVOKE ALL ON "_prisma_migrations" FROM samlots_app;
GRANT SELECT ON "_prisma_migrations" TO samlots_app;

-- The job queue makes and keeps its own tables: its schema belongs to the application, and holds nothing but jobs.
CREATE SCHEMA IF NOT EXISTS jobs;
DO $$
DECLARE
  thing record;
BEGIN
  EXECUTE format('GRANT samlots_app TO %I', current_user);
  ALTER SCHEMA jobs OWNER TO samlots_app;
  FOR thing IN
    SELECT c.oid::regclass AS name FROM pg_class c
    WHERE c.relnamespace = 'jobs'::regnamespace AND c.relkind IN ('r', 'p') AND c.relowner <> 'samlots_app'::regrole
  LOOP
    EXECUTE format('ALTER TABLE %s OWNER TO samlots_app', thing.name);
  END LOOP;
  FOR thing IN
    SELECT p.oid::regprocedure AS name FROM pg_proc p
    WHERE p.pronamespace = 'jobs'::regnamespace AND p.proowner <> 'samlots_app'::regrole
  LOOP
    EXECUTE format('ALTER ROUTINE %s OWNER TO samlots_app', thing.name);
  END LOOP;
  FOR thing IN
    SELECT t.oid::regtype AS name FROM pg_type t
    WHERE t.typnamespace = 'jobs'::regnamespace AND t.typtype = 'e' AND t.typowner <> 'samlots_app'::regrole
  LOOP
    EXECUTE format('ALTER TYPE %s OWNER TO samlots_app', thing.name);
  END LOOP;
END $$;
