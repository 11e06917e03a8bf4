import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBlank } from '../engine/snapshot.ts';
import { scratchPostgres } from '../test-kit/scratch-postgres.ts';
import { applyMigrations } from './apply-migrations.ts';
import * as refused from './migration-error.ts';
import { readMigrations, type Migration } from './read-migrations.ts';
import { pgliteSession, withPostgresSession, type Session } from './session.ts';

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

const rooms = migration(
  '20140101000000_rooms',
  'CREATE TABLE room (id int PRIMARY KEY);\nINSERT INTO room VALUES (1), (2);',
);
const seats = migration('20140201000000_seats', 'ALTER TABLE room ADD COLUMN seats int NOT NULL DEFAULT 10;');
const broken = migration(
  '20140301000000_names',
  'UPDATE room SET seats = 0;\nALTER TABLE room ADD COLUMN name text NOT NULL;',
);

/** A session on an empty database of the engine, and what ends it. */
const open = {
  pglite: async () => {
    const lite = await openBlank();
    return { session: pgliteSession(lite), end: () => lite.close() };
  },
  postgresql: async () => {
    const { url, drop } = await scratchPostgres();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const session = await new Promise<Session>((resolve, reject) => {
      withPostgresSession(url, (opened) => (resolve(opened), ended)).then(drop, reject);
    });
    return { session, end: async () => end() };
  },
};

describe.each(['pglite', 'postgresql'] as const)('migrations on %s', (engine) => {
  let session: Session;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ session, end } = await open[engine]());
  });
  afterAll(() => end());
  beforeEach(() => session.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public'));

  const history = () =>
    session.rows(`SELECT migration_name, checksum, applied_steps_count AS steps, finished_at >= started_at AS finished,
      rolled_back_at, logs FROM _prisma_migrations ORDER BY migration_name`);
  const roomRows = () => session.rows('SELECT * FROM room ORDER BY id');
  const refusal = (...migrations: Migration[]) => applyMigrations(session, migrations).catch((error: unknown) => error);

  it('brings an empty database up to the program, once', async () => {
    const all = readMigrations();
    expect(await applyMigrations(session, all)).toEqual(all.map(({ name }) => name));
    expect(await applyMigrations(session, all)).toEqual([]);
    expect(await history()).toEqual(
      all.map(({ name, checksum }) => ({
        migration_name: name,
        checksum,
        steps: 1,
        finished: true,
        rolled_back_at: null,
        logs: null,
      })),
    );
  });

  it('upgrades a database of an earlier version and keeps its rows', async () => {
    await applyMigrations(session, [rooms]);
    await session.exec('DELETE FROM room WHERE id = 2');
    expect(await applyMigrations(session, [rooms, seats])).toEqual([seats.name]);
    expect(await roomRows()).toEqual([{ id: 1, seats: 10 }]);
  });

  it('rolls a broken migration back whole, names it with the reason, and applies it when it is mended', async () => {
    const error = await refusal(rooms, seats, broken);
    expect(error).toBeInstanceOf(refused.MigrationBroken);
    expect(String(error)).toMatch(/20140301000000_names .*column "name" .*contains null values.*23502/);
    expect(await roomRows()).toEqual([
      { id: 1, seats: 10 },
      { id: 2, seats: 10 },
    ]);
    expect(await history()).toHaveLength(2);
    const mended = migration(broken.name, 'ALTER TABLE room ADD COLUMN name text;');
    expect(await applyMigrations(session, [rooms, seats, mended])).toEqual([broken.name]);
  });

  it('refuses a migration that was edited after it had been applied', async () => {
    await applyMigrations(session, [rooms]);
    const error = await refusal(migration(rooms.name, `${rooms.sql} `), seats);
    expect(error).toBeInstanceOf(refused.MigrationEdited);
    expect(String(error)).toContain(rooms.name);
    expect(await roomRows()).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('refuses a database that is newer than the program', async () => {
    await applyMigrations(session, [rooms, seats]);
    expect(await refusal(rooms)).toBeInstanceOf(refused.MigrationUnknown);
  });

  it('refuses a new migration that sorts before one already applied', async () => {
    await applyMigrations(
      session,
      [seats].map(({ name }) => migration(name, rooms.sql)),
    );
    expect(await refusal(rooms, migration(seats.name, rooms.sql))).toBeInstanceOf(refused.MigrationRefused);
  });

  it.each(['COMMIT;', 'begin ;', 'ROLLBACK;', 'START TRANSACTION;', 'END;'])(
    'refuses %s, which would leave half a migration',
    async (sql) => {
      const half = migration(seats.name, `DELETE FROM room;\n${sql}\nDELETE FROM nowhere;`);
      expect(await refusal(rooms, half)).toBeInstanceOf(refused.MigrationRefused);
      expect(await roomRows()).toHaveLength(2);
    },
  );

  it('takes a migration that another tool marked as rolled back, and refuses one left unfinished', async () => {
    await applyMigrations(session, [rooms]);
    await session.exec(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'x', '${seats.name}')`,
    );
    expect(await refusal(rooms, seats)).toBeInstanceOf(refused.MigrationUnfinished);
    await session.exec(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = 'x'`);
    expect(await applyMigrations(session, [rooms, seats])).toEqual([seats.name]);
  });
});
