import { describeOn } from '@samlots/db/test-kit';
import ICAL from 'ical.js';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { trainingOfBoth } from '../test-kit/training-of-both.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const made = z.object({ makeFeed: z.object({ address: z.string() }) });
const make = `mutation { makeFeed(personId: "parish-contact") { __typename ... on FeedMade { address } } }`;
const stop = `mutation { revokeFeed(personId: "parish-contact") { __typename } }`;

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    status: String(event.getFirstPropertyValue('status')),
    start: String(event.getFirstPropertyValue('dtstart')),
    end: String(event.getFirstPropertyValue('dtend')),
    stamp: String(event.getFirstPropertyValue('dtstamp')),
  }));

const day = 24 * 60;

describeOn('a calendar to subscribe to', (use) => {
  let api: TestApi;
  let address: string;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    await trainingOfBoth(use().prisma);
    api = testApi(use());
    const browser = browse(api);
    await browser.signIn('parish-contact@samlots.example');
    address = made.parse((await browser.graphql(make)).data).makeFeed.address;
  });
  const get = (headers: Record<string, string> = {}, url = address, method = 'GET') =>
    api.api.fetch(new Request(url, { method, headers }), { clientAddress: '192.0.2.20' });

  it('holds one’s own days with their stored revision, and names nobody', async () => {
    const response = await get();
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(eventsIn(text)).toEqual([
      {
        uid: 'uid-e-parish-contact-A',
        status: 'CONFIRMED',
        start: '2014-03-06T09:00:00',
        end: '2014-03-06T16:30:00',
        stamp: '2014-01-10T09:00:00Z',
      },
    ]);
    expect(text).not.toMatch(/METHOD|ATTENDEE|ORGANIZER|Namn|parish-contact@|Våld/);
    expect(text).toContain('SUMMARY:Utbildningsdag 1 – Året north');
  });

  it('is not sent again while nothing has changed', async () => {
    const first = await get();
    const [etag = '', modified = ''] = ['etag', 'last-modified'].map((name) => first.headers.get(name) ?? undefined);
    expect(etag).toMatch(/^"[\w-]+"$/);
    api.clock.pass(10 * day);
    for (const headers of [
      { 'if-none-match': etag },
      { 'if-none-match': `"x", W/${etag}` },
      { 'if-modified-since': modified },
    ]) {
      const again = await get(headers);
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    const head = await get({}, address, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    await use().prisma.enrolment.updateMany({ where: { personId: 'parish-contact' }, data: { part: 'AM' } });
    await use().prisma.invitation.updateMany({ data: { sequence: 1, dtstampAt: api.clock.now() } });
    const changed = await get({ 'if-none-match': etag, 'if-modified-since': modified });
    expect(changed.status).toBe(200);
    expect(eventsIn(await changed.text())[0]).toMatchObject({ end: '2014-03-06T12:00:00' });
    expect((await get({ 'if-modified-since': modified })).status).toBe(200);
  });

  it('keeps a cancelled day as cancelled for 30 days, and never shows a queue that was left', async () => {
    const cancelled = { state: 'CANCELLED', endedAt: api.clock.now() };
    await use().prisma.enrolment.updateMany({ where: { personId: 'parish-contact' }, data: cancelled });
    const first = await get();
    expect(eventsIn(await first.text())).toMatchObject([{ status: 'CANCELLED' }]);
    api.clock.pass(30 * day - 1);
    expect(eventsIn(await (await get()).text())).toHaveLength(1);
    api.clock.pass(1);
    const after = await get({ 'if-modified-since': first.headers.get('last-modified') ?? '' });
    expect(after.status).toBe(200);
    expect(eventsIn(await after.text())).toEqual([]);
    await use().prisma.message.deleteMany();
    await use().prisma.enrolment.updateMany({
      where: { personId: 'parish-contact' },
      data: { queueTicket: 7, endedAt: api.clock.now() },
    });
    expect(eventsIn(await (await get()).text())).toEqual([]);
  });

  it('stops by a new address and by hand, and is noted as read once a day', async () => {
    const read = () => use().prisma.feed.findMany({ orderBy: { createdAt: 'asc' }, select: { lastReadAt: true } });
    await get();
    const firstRead = await read();
    expect(firstRead).toEqual([{ lastReadAt: api.clock.now() }]);
    api.clock.pass(60);
    await get();
    expect(await read()).toEqual(firstRead);
    const browser = browse(api);
    await browser.signIn('parish-contact@samlots.example');
    const second = made.parse((await browser.graphql(make)).data).makeFeed.address;
    expect((await get()).status).toBe(404);
    expect((await get({}, second)).status).toBe(200);
    await browser.graphql(stop);
    expect((await get({}, second)).status).toBe(404);
  });

  it('tells nothing by a wrong address, stops whoever tries many, and keeps the address out of the log', async () => {
    const wrong = `${api.config.baseUrl}/kalender/AAAAAAAAAAAAAAAAAAAAAA.ics`;
    const statuses: number[] = [];
    for (let tries = 0; tries < 31; tries += 1) statuses.push((await get({}, wrong)).status);
    expect(statuses.slice(0, 30).every((status) => status === 404)).toBe(true);
    expect(statuses[30]).toBe(429);
    expect((await get()).status).toBe(200);
    expect((await get({}, address, 'POST')).status).toBe(405);
    const token = address.split('/').at(-1)?.replace('.ics', '') ?? 'missing';
    expect(api.logged.join('\n')).toContain('calendar-feed');
    expect(api.logged.join('\n')).not.toContain(token);
    expect(JSON.stringify(await use().prisma.auditEntry.findMany())).not.toContain(token);
    expect(JSON.stringify(await use().prisma.feed.findMany())).not.toContain(token);
  });
});
