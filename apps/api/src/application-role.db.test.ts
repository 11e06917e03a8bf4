/** What the role of prisma/roles.sql can do on a real PostgreSQL: all that the application does, and nothing to the trail. */
import { createExecute, openDatabase, openQueue, type Database, type Queue } from '@samlots/db';
import { ownedDatabase, type OwnedDatabase } from '@samlots/db/test-kit';
import { loadActor } from '@samlots/people';
import { enrolPeople } from '@samlots/training';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemIds } from './ids.ts';
import { browse } from './test-kit/browse.ts';
import { testApi } from './test-kit/test-api.ts';
import { trainingOfBoth } from './test-kit/training-of-both.ts';
import { twoDistricts } from './test-kit/two-districts.ts';

const noDataDir = '/nonexistent';

describe('the application role', () => {
  let owned: OwnedDatabase;
  let appUrl = '';
  let app: Database;
  let queue: Queue;

  beforeAll(async () => {
    owned = await ownedDatabase();
    const owner = await openDatabase({ databaseUrl: owned.ownerUrl, dataDir: noDataDir });
    const ownersQueue = await openQueue(owner, () => {});
    await twoDistricts(owner.prisma);
    await trainingOfBoth(owner.prisma);
    await ownersQueue.stop();
    await owner.close();
    appUrl = await owned.grantApplication();
    app = await openDatabase({ databaseUrl: appUrl, dataDir: noDataDir });
    queue = await openQueue(app, () => {});
  });
  afterAll(async () => {
    await queue?.stop();
    await app?.close();
    await owned?.drop();
  });

  it('starts and signs in', async () => {
    expect(app.migrated).toEqual([]);
    const browser = browse(testApi(app));
    await browser.signIn('clinic-contact@samlots.example');
    expect(await browser.graphql('{ viewer { name } }')).toEqual({ data: { viewer: { name: 'Namn clinic-contact' } } });
  });

  it('enrols a person, writes the trail and asks for the mail', async () => {
    const clock = { now: () => new Date('2014-02-10T09:00:00Z') };
    const execute = createExecute({ prisma: app.prisma, queue, clock, ids: systemIds });
    const contact = await loadActor(app.prisma, 'u-clinic-contact', clock.now());
    const seats = [{ occurrenceId: 'north-A', personIds: ['clinic-contact'] }];
    const enrolled = await execute(enrolPeople, contact, { organisationId: 'clinic', seats });
    expect(enrolled.map(({ state }) => state)).toEqual(['ENROLLED']);
    expect(await app.prisma.auditEntry.count({ where: { useCase: 'enrol-people' } })).toBe(1);
    expect(await queue.waiting()).toBe(1);
  });

  it.each([
    `UPDATE "AuditEntry" SET "useCase" = 'nothing'`,
    'DELETE FROM "AuditEntry"',
    'TRUNCATE "AuditEntry"',
    'ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL',
    'DROP TABLE "AuditEntry"',
  ])('is refused by privilege: %s', async (sql) => {
    await expect(owned.query(appUrl, sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('makes no table beside the ones that the migrations make', async () => {
    await expect(owned.query(appUrl, 'CREATE TABLE public.other (id int)')).rejects.toMatchObject({ code: '42501' });
    await expect(owned.query(appUrl, 'DELETE FROM _prisma_migrations')).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves the triggers of the trail in the way of the owner too', async () => {
    await expect(owned.query(owned.ownerUrl, 'DELETE FROM "AuditEntry"')).rejects.toThrow('append-only');
    await expect(owned.query(owned.ownerUrl, 'TRUNCATE "AuditEntry"')).rejects.toThrow('append-only');
  });

  it('may be given again, as after every upgrade', async () => {
    await owned.giveAgain();
    await expect(owned.query(appUrl, 'DELETE FROM "AuditEntry"')).rejects.toMatchObject({ code: '42501' });
    expect(await app.prisma.auditEntry.count()).toBeGreaterThan(0);
  });
});
