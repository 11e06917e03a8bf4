/** Every way in which a start is refused: what the person reads, the exit code, and that the data are as before. */
import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../browser/harness/free-port.ts';
import { runPortal } from '../browser/harness/running-portal.ts';
import { hashFolder } from './test-kit/hash-folder.ts';
import { migrateProgram, portalProgram, runToEnd, type Ending } from './test-kit/run-to-end.ts';

const ownMigrations = join(import.meta.dirname, '../../../prisma/migrations');
const home = mkdtempSync(join(tmpdir(), 'samlots-faults-'));
const seeded = join(home, 'seeded');
let folders = 0;

/** A copy of the seeded data folder, for one test to spoil. */
const copyOfData = (): string => {
  const folder = join(home, `data-${(folders += 1)}`);
  cpSync(seeded, folder, { recursive: true });
  return folder;
};

const newMigrations = (spoil: (folder: string) => void): string => {
  const folder = join(home, `migrations-${(folders += 1)}`);
  cpSync(ownMigrations, folder, { recursive: true });
  spoil(folder);
  return folder;
};

const addMigration =
  (sql: string) =>
  (folder: string): void => {
    mkdirSync(join(folder, '29990101000000_later'));
    writeFileSync(join(folder, '29990101000000_later/migration.sql'), sql);
  };

const startOn = async (dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<Ending> =>
  runToEnd(portalProgram, { PORT: String(await freePort()), DATA_DIR: dataDir, ...env });

const migrateOn = (dataDir: string, migrations: string): Promise<Ending> =>
  runToEnd(migrateProgram, { DATA_DIR: dataDir }, ['--migrations', migrations]);

const query = `{ programmes(first: 10) { edges { node { key days { key occurrences { key startsAt capacity seatsTaken queueLength } } } } } }`;

/** What a portal that serves the folder answers about every programme, day, occurrence and its seats. */
const askSeats = async (url: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return response.text();
};

const seatsIn = async (dataDir: string): Promise<string> => {
  const portal = await runPortal({ DATA_DIR: dataDir });
  const seats = await askSeats(portal.url);
  await portal.stop();
  return seats;
};

let seatsBefore = '';

beforeAll(async () => {
  seatsBefore = await seatsIn(seeded);
  expect(seatsBefore).toContain('"seatsTaken":96');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('before anything is opened', () => {
  let other: Server;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
  });
  afterAll(() => void other.close());

  it('a busy port is named, with the way out', async () => {
    const before = hashFolder(seeded);
    const { code, told } = await startOn(seeded, { PORT: String(port) });
    expect(told).toBe(
      `Port ${port} is busy: another program listens on it. Stop that one, or choose another: PORT=${port + 1} npm start`,
    );
    expect(code).toBe(69);
    expect(hashFolder(seeded)).toBe(before);
  });

  it('every bad variable of portal and API is listed at once', async () => {
    const folder = join(home, 'never-made');
    const bad = { PORT: 'http', BASE_URL: 'samlots', SMTP_URL: 'mail', SEED: 'all', SESSION_SECRET: 'short' };
    const { code, told } = await startOn(folder, { ...bad, DATABASE_URL: 'postgresql://db/samlots' });
    expect(told.split('\n')).toEqual([
      'The configuration cannot be used:',
      '  - PORT must be a port number',
      '  - BASE_URL must be an address such as https://samlots.example',
      '  - SMTP_URL must be an address such as smtp://user:password@host:587',
      '  - SEED must be demo or none',
      '  - SESSION_SECRET must be at least 32 characters',
      '  - MAIL_FROM is missing: only the demo can do without it',
    ]);
    expect(code).toBe(78);
    expect(existsSync(folder)).toBe(false);
  });

  it('an unwritable data folder is named, with the reason', async () => {
    const file = join(home, 'a-file');
    writeFileSync(file, 'as it was');
    const { code, told } = await startOn(join(file, 'data'));
    expect(told).toContain(`The data folder ${join(file, 'data')} cannot be written (ENOTDIR`);
    expect(told.split('\n')).toHaveLength(1);
    expect(code).toBe(73);
    expect(readFileSync(file, 'utf8')).toBe('as it was');
  });

  it('a PostgreSQL that does not answer is named without its password', async () => {
    const env = {
      DATABASE_URL: `postgresql://samlots:hemligt@127.0.0.1:1/samlots`,
      BASE_URL: 'https://samlots.example',
      SMTP_URL: 'smtp://127.0.0.1:1',
      MAIL_FROM: 'post@samlots.example',
      SESSION_SECRET: 'x'.repeat(32),
    };
    const { code, told } = await startOn(join(home, 'never-made'), env);
    expect(told).toContain('The database at 127.0.0.1:1/samlots cannot be reached');
    expect(told).not.toContain('hemligt');
    expect(code).toBe(69);
  });
});

describe('a data folder that another process holds', () => {
  it('is refused, and its holder goes on with the same rows', async () => {
    const folder = copyOfData();
    const holder = await runPortal({ DATA_DIR: folder });
    const { code, told } = await startOn(folder);
    expect(told).toMatch(/^The data folder .+ is in use by process \d+ \(.+server\.ts\)\. Only one process/);
    expect(code).toBe(75);
    expect(await askSeats(holder.url)).toBe(seatsBefore);
    await holder.stop();
    expect(await seatsIn(folder)).toBe(seatsBefore);
  });

  it('of two first starts at once one makes and seeds it, the other is refused', async () => {
    const folder = join(home, 'at-once');
    const tries = await Promise.allSettled([runPortal({ DATA_DIR: folder }), runPortal({ DATA_DIR: folder })]);
    const portals = tries.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const refusals = tries.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    expect(portals).toHaveLength(1);
    expect(refusals).toEqual([expect.stringContaining(`The data folder ${folder} is in use by process`)]);
    const seats = await Promise.all(portals.map(({ url }) => askSeats(url)));
    expect(seats).toEqual([seatsBefore]);
    await Promise.all(portals.map((portal) => portal.stop()));
  });
});

describe('migrations that do not fit', () => {
  it.each([
    ['SQL that the database refuses', 'UPDATE "Person" SET "name" = \'\';\nALTER TABLE "Nowhere" ADD COLUMN "x" int;'],
    ['a transaction of its own', 'DELETE FROM "AuditEntry";\nCOMMIT;'],
  ])('%s: nothing of it stays, and the program as it was starts', async (_case, sql) => {
    const folder = copyOfData();
    const { code, told } = await migrateOn(folder, newMigrations(addMigration(sql)));
    expect(told).toMatch(
      /^Migration 29990101000000_later (failed and was rolled back, the data are as before|cannot be applied): /,
    );
    expect(code).toBe(65);
    expect(await seatsIn(folder)).toBe(seatsBefore);
  });

  it('an edited one is named, and the data are as before', async () => {
    const folder = copyOfData();
    const first = readdirSync(ownMigrations, { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';
    const edited = newMigrations((copy) => appendFileSync(join(copy, first, 'migration.sql'), '-- later thought\n'));
    const { code, told } = await migrateOn(folder, edited);
    expect(told).toContain(`Migration ${first} was changed after it had been applied to this database.`);
    expect(code).toBe(65);
    expect(await seatsIn(folder)).toBe(seatsBefore);
  });

  it('a database of a newer version is left alone by an older program', async () => {
    const folder = copyOfData();
    const newer = newMigrations(addMigration('CREATE TABLE "Later" ("id" int PRIMARY KEY);'));
    expect(await migrateOn(folder, newer)).toEqual({ code: 0, told: 'Applied 29990101000000_later' });
    const { code, told } = await startOn(folder);
    expect(told).toContain('has migration 29990101000000_later, which this version of Samlots does not know.');
    expect(code).toBe(65);
    expect(await migrateOn(folder, newer)).toEqual({ code: 0, told: 'Up to date.' });
  });
});
