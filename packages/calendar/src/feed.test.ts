import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { InvitationRefused, renderFeed, type FeedEvent } from './index.ts';

const day: FeedEvent = {
  uid: '6f1c6a52-0d0f-4a3e-9a57-3d6f2b7f0c11',
  sequence: 2,
  dtstamp: new Date('2014-02-10T09:00:00Z'),
  startsAt: new Date('2014-03-06T08:00:00Z'),
  endsAt: new Date('2014-03-06T15:30:00Z'),
  title: 'Utbildningsdag 2 – Gemensamt utbildningsår',
  location: 'Salen; "Eken", plan 2',
  description: 'Läs om dagen: https://samlots.example/utbildning/2014/2\nAvboka på Mina sidor',
  url: 'https://samlots.example/utbildning/2014/2?a=1,2;3',
  cancelled: false,
};
const cancelled = { ...day, uid: 'second', sequence: 3, cancelled: true };

const read = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string): ICAL.Component[] => read(text).getAllSubcomponents('vevent');

it('holds the days in order, each with its stored revision, and the cancelled one as such', () => {
  const text = renderFeed({ name: 'Mina dagar', events: [day, cancelled] });
  const [first, second] = eventsIn(text);
  expect(first?.getFirstPropertyValue('summary')).toBe(day.title);
  expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2014-02-10T09:00:00Z');
  expect(String(first?.getFirstPropertyValue('dtstart'))).toBe('2014-03-06T09:00:00');
  expect(first?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Stockholm');
  expect(first?.getFirstPropertyValue('url')).toBe(day.url);
  expect(first?.getFirstPropertyValue('location')).toBe(day.location);
  expect([first, second].map((event) => event?.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  expect([first, second].map((event) => event?.getFirstPropertyValue('sequence'))).toEqual([2, 3]);
  expect(renderFeed({ name: 'Mina dagar', events: [day, cancelled] })).toBe(text);
});

it('has no METHOD, names nobody and sets no alarm; lines end by CRLF and have 75 octets', () => {
  const text = renderFeed({ name: 'Mina dagar', events: [day, { ...cancelled, title: 'å'.repeat(200) }] });
  expect(text).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|VALARM/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

it('has its properties before its components, and a time zone also without a day', () => {
  for (const events of [[], [day]]) {
    const text = renderFeed({ name: 'Mina dagar', events });
    expect(text.indexOf('REFRESH-INTERVAL')).toBeGreaterThan(0);
    expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
    expect(read(text).getAllSubcomponents('vtimezone')).toHaveLength(1);
  }
});

it('lets no name or text become a line of its own', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('\r\n', '\n', '\\', ';', ',', ':', 'ATTENDEE:', 'å', '"', '\u2028'),
  });
  fc.assert(
    fc.property(nasty, nasty, (name, text) => {
      const feed = renderFeed({ name: `a${name}`, events: [{ ...day, title: `a${text}`, location: `b${text}` }] });
      expect(eventsIn(feed)).toHaveLength(1);
      expect(eventsIn(feed)[0]?.getAllProperties('attendee')).toEqual([]);
      expect(read(feed).getAllProperties('x-wr-calname')).toHaveLength(1);
      expect(read(feed).getAllProperties('attendee')).toEqual([]);
    }),
  );
});

it.each([
  ['a uid that could end a line', { uid: 'a\r\nb' }, 'uid'],
  ['an end before the start', { endsAt: day.startsAt }, 'endsAt'],
  ['no title', { title: ' ' }, 'title'],
  ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
  ['a revision below 0', { sequence: -1 }, 'sequence'],
])('refuses %s', (_case, fault, field) => {
  const broken = () => renderFeed({ name: 'Mina dagar', events: [{ ...day, ...fault }] });
  expect(broken).toThrow(InvitationRefused);
  expect(broken).toThrow(field);
});
