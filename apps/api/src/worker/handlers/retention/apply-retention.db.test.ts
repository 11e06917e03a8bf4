import { createExecute } from '@samlots/db';
import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../../config.ts';
import { systemIds } from '../../../ids.ts';
import { createLog } from '../../../log.ts';
import { memoryQueue } from '../../../test-kit/memory-queue.ts';
import { trainingOfBoth } from '../../../test-kit/training-of-both.ts';
import { twoDistricts } from '../../../test-kit/two-districts.ts';
import type { WorkerParts } from '../../handler.ts';
import { applyRetention } from './apply-retention.ts';

const enrolmentId = 'e-parish-contact-A';
const made = new Date('2014-03-01T12:00:00Z');

describeOn('what has been kept for long enough', (use) => {
  let now = made;
  let logged: string[] = [];
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    await trainingOfBoth(use().prisma);
    now = made;
    logged = [];
  });

  const retain = async (at: string): Promise<void> => {
    now = new Date(at);
    const { prisma } = use();
    const clock = { now: () => now };
    const ids = systemIds;
    const execute = createExecute({ prisma, queue: memoryQueue(), clock, ids });
    const config = readConfig({ BASE_URL: 'http://localhost:3000', SEED: 'none' });
    const log = createLog((line) => logged.push(line));
    const parts: WorkerParts = { config, prisma, execute, clock, ids, newToken: () => 'token', log, transport: null };
    await applyRetention(parts, { daily: true });
  };

  /** The rows are there after the first night and gone after the second. */
  const goesBetween = async (rows: () => Promise<number>, kept: string, gone: string): Promise<void> => {
    expect(await rows()).toBe(1);
    await retain(kept);
    expect(await rows()).toBe(1);
    await retain(gone);
    expect(await rows()).toBe(0);
    await retain(gone);
    expect(await rows()).toBe(0);
  };

  it('is food on the fourteenth day after the occurrence', async () => {
    await use().prisma.foodChoice.create({ data: { enrolmentId, choice: 'vegan' } });
    await goesBetween(() => use().prisma.foodChoice.count(), '2014-03-19T02:10:00Z', '2014-03-20T02:10:00Z');
    expect(logged.filter((line) => line.includes('"food":1'))).toHaveLength(1);
  });

  it('is a link to a seat once it has ended', async () => {
    const expiresAt = new Date('2014-03-07T22:59:59.999Z');
    await use().prisma.seatLink.create({ data: { tokenHash: 'h', enrolmentId, createdAt: made, expiresAt } });
    await goesBetween(() => use().prisma.seatLink.count(), '2014-03-07T02:10:00Z', '2014-03-08T02:10:00Z');
  });

  it.each([
    ['answered', { usedAt: made, expiresAt: new Date('2014-12-01') }],
    ['withdrawn', { withdrawnAt: made, expiresAt: new Date('2014-12-01') }],
    ['grown too old', { expiresAt: made }],
  ])('is an invitation 30 days after it was %s', async (_case, data) => {
    const email = 'ny@samlots.example';
    await use().prisma.joinLink.create({
      data: { purpose: 'CONTACT', email, organisationId: 'clinic', createdAt: made, ...data },
    });
    await goesBetween(() => use().prisma.joinLink.count(), '2014-03-31T12:00:00Z', '2014-03-31T12:00:01Z');
  });

  it('is a list of staff and a request key after a day, and counted attempts', async () => {
    const { prisma } = use();
    await prisma.staffImport.create({
      data: { organisationId: 'clinic', createdById: 'p', rows: [], createdAt: made },
    });
    await prisma.requestKey.create({
      data: { key: 'k', actorId: 'u', useCase: 'x', inputHash: 'h', answer: {}, createdAt: made },
    });
    await prisma.rateWindow.create({ data: { key: 'k', startedAt: made, count: 3 } });
    const rows = async () =>
      Math.max(await prisma.staffImport.count(), await prisma.requestKey.count(), await prisma.rateWindow.count());
    await goesBetween(rows, '2014-03-02T12:00:00Z', '2014-03-02T12:00:01Z');
  });

  it('is a session that has ended, and never one that has not', async () => {
    const session = { userId: 'u-reader', createdAt: made, updatedAt: made };
    const { prisma } = use();
    await prisma.session.create({ data: { ...session, token: 'a', expiresAt: new Date('2014-03-02T00:00:00Z') } });
    await prisma.session.create({ data: { ...session, token: 'b', expiresAt: new Date('2015-03-02T00:00:00Z') } });
    await goesBetween(async () => (await prisma.session.count()) - 1, '2014-03-01T23:59:59Z', '2014-03-02T00:00:00Z');
  });

  it('are the bytes of a mail after 30 days and the mail after half a year, a seat’s only after the day', async () => {
    const { prisma } = use();
    await prisma.message.deleteMany();
    const mail = { kind: 'x', recipient: 'a@b.example', subject: 's', state: 'SENT', createdAt: made };
    const bytes = new Uint8Array([1]);
    await prisma.message.create({ data: { ...mail, dedupeKey: 'a', messageId: '<a>', bytes } });
    await prisma.message.create({ data: { ...mail, dedupeKey: 'b', messageId: '<b>', bytes, enrolmentId } });
    const withBytes = async () => (await prisma.message.count({ where: { bytes: { not: null } } })) / 2;
    await goesBetween(withBytes, '2014-03-31T12:00:00Z', '2014-03-31T12:00:01Z');
    const left = async () => (await prisma.message.findMany()).map(({ dedupeKey }) => dedupeKey).toSorted();
    expect(await left()).toEqual(['a', 'b']);
    await retain('2014-09-01T02:10:00Z');
    expect(await left()).toEqual(['b']);
    await retain('2014-09-07T02:10:00Z');
    expect(await left()).toEqual([]);
  });

  it('is an account that nobody used for twelve months: closed, its keys and sessions ended, its person kept', async () => {
    const { prisma } = use();
    await prisma.user.updateMany({ data: { createdAt: new Date('2012-01-01'), lastSignInAt: made } });
    const created = { createdAt: made, expiresAt: new Date('2016-01-01') };
    await prisma.apiKey.create({
      data: { userId: 'u-reader', name: 'n', start: 's', keyHash: 'h', grants: [], ...created },
    });
    await prisma.session.create({
      data: { userId: 'u-admin', token: 't', lastSeenAt: new Date('2015-02-20'), ...created },
    });
    const open = async () => (await prisma.user.findMany({ where: { closedAt: null } })).map(({ id }) => id).toSorted();
    const before = await open();
    await retain('2015-03-01T12:00:00Z');
    expect(await open()).toEqual(before);
    await retain('2015-03-01T12:00:01Z');
    expect(await open()).toEqual(['u-admin']);
    expect(await prisma.apiKey.findFirst()).toMatchObject({ revokedAt: now });
    expect(await prisma.person.findUnique({ where: { id: 'reader' } })).toMatchObject({ name: 'Namn reader' });
    const entry = await prisma.auditEntry.findFirst({ where: { concernsIds: { has: 'reader' } } });
    expect(entry).toMatchObject({ useCase: 'close-unused-accounts', actorKind: 'system' });
  });

  it('writes down numbers, and no name or address', async () => {
    await retain('2016-03-01T12:00:00Z');
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('"event":"retention"');
    expect(logged[0]).not.toMatch(/@|Namn/);
  });
});
