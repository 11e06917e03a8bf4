import { openQueue } from '@samlots/db';
import { describeOn } from '@samlots/db/test-kit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assembleApi, type Api } from '../../../assemble-api.ts';
import { systemIds } from '../../../ids.ts';
import { createLog } from '../../../log.ts';
import { browse, type Browser } from '../../../test-kit/browse.ts';
import { mailWorld } from './test-kit/mail-world.ts';
import { pipelineConfig } from './test-kit/pipeline.ts';
import { readMail, type ReadMail } from './test-kit/read-mail.ts';
import { smtpReceiver, type SmtpReceiver } from './test-kit/smtp-receiver.ts';

const wait = { timeout: 25_000, interval: 50 };

const enrolMutation = `mutation ($organisationId: ID!, $seats: [SeatsInput!]!) {
  enrolPeople(organisationId: $organisationId, seats: $seats) { __typename }
}`;
const moveMutation = `mutation ($occurrenceId: ID!, $version: Int!, $startsAt: DateTime!, $venueId: ID!) {
  moveOccurrence(occurrenceId: $occurrenceId, version: $version, startsAt: $startsAt, venueId: $venueId) { __typename }
}`;

describeOn('from the API to a mail server', (use) => {
  let smtp: SmtpReceiver;
  let api: Api;
  let browser: Browser;
  const logged: string[] = [];

  beforeEach(async () => {
    await use().reset();
    await mailWorld(use().prisma, 2);
    logged.length = 0;
    smtp = await smtpReceiver();
    const config = { ...pipelineConfig, smtpUrl: smtp.url };
    const now = new Date('2014-02-10T09:00:00Z');
    const clock = { now: () => now, pass: () => undefined };
    const log = createLog((line) => logged.push(line), 'warn');
    const queue = await openQueue(use(), (fault) => logged.push(String(fault)), { retryDelaySeconds: 1 });
    const secret = 'test-secret-of-32-characters-or-more';
    const database = { ...use(), close: async () => undefined };
    api = assembleApi({ config, database, queue, clock, ids: systemIds, log, secret });
    browser = browse({ api, config, sendMail: async () => undefined });
    await api.worker.start();
  });
  afterEach(async () => {
    await api.close();
    await smtp.close();
  });

  const mailsTo = async (address: string): Promise<readonly ReadMail[]> =>
    Promise.all(smtp.received.filter(({ to }) => to === address).map(({ bytes }) => readMail(bytes)));

  const signIn = async (email: string): Promise<void> => {
    await browser.post('/auth/request-link', { email });
    await vi.waitUntil(() => smtp.received.some(({ to }) => to === email), wait);
    const [mail] = await mailsTo(email);
    const token = /token=([^\s&]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    await browser.post('/auth/confirm', { token: decodeURIComponent(token) });
  };

  it('delivers the rendered bytes, in order per calendar event, though the first try is turned away', async () => {
    const amina = 'amina.warsame@bvc.example';
    await use().prisma.roleAssignment.create({
      data: {
        personId: 'leyla',
        role: 'COORDINATOR',
        scopeKind: 'DISTRICT',
        scopeId: 'north',
        fromOn: new Date('2010-01-01'),
      },
    });
    await signIn('leyla@samlots.example');
    // Her role waits for a passkey (auth/passkeys.db.test.ts has that ceremony).
    await use().prisma.session.updateMany({ data: { secondFactorAt: new Date('2014-02-10T09:00:00Z') } });
    smtp.refuseNext();
    const seats = [{ occurrenceId: 'day-A', personIds: ['amina'] }];
    expect(await browser.graphql(enrolMutation, { organisationId: 'clinic', seats })).toMatchObject({
      data: { enrolPeople: { __typename: 'Enrolled' } },
    });
    await vi.waitUntil(() => smtp.refusals.length === 1, wait);
    const move = { occurrenceId: 'day-A', version: 1, startsAt: '2014-03-13T12:00:00Z', venueId: 'church' };
    expect(await browser.graphql(moveMutation, move)).toMatchObject({
      data: { moveOccurrence: { __typename: 'OccurrenceChanged' } },
    });
    await vi.waitUntil(() => smtp.received.filter(({ to }) => to === amina).length === 2, wait);
    const mails = await mailsTo(amina);
    expect(mails.map(({ event }) => [event?.method, event?.sequence, event?.startsAt])).toEqual([
      ['REQUEST', 0, '2014-03-06T08:00:00.000Z'],
      ['REQUEST', 1, '2014-03-13T12:00:00.000Z'],
    ]);
    const state = { where: { recipient: amina, state: 'SENT' }, orderBy: { sequence: 'asc' } } as const;
    await vi.waitUntil(async () => (await use().prisma.message.count(state)) === 2, wait);
    const kept = await use().prisma.message.findMany(state);
    const arrived = smtp.received.filter(({ to }) => to === amina).map(({ bytes }) => bytes.toString('latin1'));
    expect(arrived).toEqual(kept.map(({ bytes }) => Buffer.from(bytes ?? []).toString('latin1')));
    expect(kept.map(({ attempts }) => attempts)).toEqual([2, 1]);
    expect(logged).toEqual([expect.stringContaining('451')]);
  });
});
