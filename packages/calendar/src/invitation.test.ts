import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { renderInvitation, InvitationRefused, type InvitationEvent } from './index.ts';

const seat: InvitationEvent = {
  method: 'REQUEST',
  uid: '6f1c6a52-0d0f-4a3e-9a57-3d6f2b7f0c11',
  sequence: 1,
  dtstamp: new Date('2014-02-10T09:00:00Z'),
  startsAt: new Date('2014-03-06T08:00:00Z'),
  endsAt: new Date('2014-03-06T15:30:00Z'),
  title: 'Utbildningsdag 2',
  organiser: { name: 'Samlots', email: 'utbildning@samlots.example' },
  attendee: { name: 'Amina Warsame', email: 'amina@bvc.example' },
  withReplies: false,
};

const linesOf = (text: string): string[] => text.split('\r\n').slice(0, -1);
const unfolded = (text: string): string[] => linesOf(text.replaceAll(/\r\n[ \t]/g, ''));
const eventIn = (text: string): ICAL.Component => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  if (!event) throw new Error('no event');
  return event;
};

/** What a reader may expect back, said another way than the code under test: character by character. */
function asWritten(text: string, lineBreak: string): string {
  const kept = Array.from(text.toWellFormed().replaceAll('\r\n', '\n'), (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if ([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return lineBreak;
    if (code === 0x09) return ' ';
    return code < 0x20 || (code >= 0x7f && code <= 0x9f) ? '' : sign;
  });
  return kept.join('');
}

const nasty = fc.constantFrom(
  '"',
  '\r\n',
  '\n',
  '\r',
  '\\',
  ';',
  ',',
  ':',
  '^',
  "'",
  '\t',
  '\u0000',
  '\u0007',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ud800',
  'å',
  'ä',
  'ö',
  '👩🏽‍🏫',
  'مرحبا',
  '\u202e',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'ATTENDEE:mailto:x@evil.example',
  '\\n',
  ' ',
  '\ufeff',
);
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const title = text.map((value) => `T${value}`);
const instant = fc.date({
  min: new Date('1996-12-01T00:00:00Z'),
  max: new Date('2099-01-01T00:00:00Z'),
  noInvalidDate: true,
});

it('keeps every title, place, description and name, and lets none of them become a line', () => {
  fc.assert(
    fc.property(title, text, text, title, (summary, location, description, name) => {
      const plain = renderInvitation({
        ...seat,
        title: 'T',
        attendee: { ...seat.attendee, name: 'N' },
        location: 'L',
        description: 'D',
      });
      const event = { ...seat, title: summary, location: `L${location}`, description: `D${description}` };
      const rendered = renderInvitation({ ...event, attendee: { ...seat.attendee, name } });
      expect(linesOf(rendered).filter((line) => Buffer.byteLength(line) > 75 || line === '')).toEqual([]);
      expect(unfolded(rendered).map((line) => /^[A-Z-]+/.exec(line)?.[0])).toEqual(
        unfolded(plain).map((line) => /^[A-Z-]+/.exec(line)?.[0]),
      );
      const read = eventIn(rendered);
      expect(read.getFirstPropertyValue('summary')).toBe(asWritten(summary, ' ').trim());
      expect(read.getFirstPropertyValue('location')).toBe(asWritten(`L${location}`, ' ').trim());
      expect(read.getFirstPropertyValue('description')).toBe(asWritten(`D${description}`, '\n'));
      expect(read.getFirstProperty('attendee')?.getParameter('cn')).toBe(
        asWritten(name, ' ').trim().replaceAll('\\', '/'),
      );
    }),
    { numRuns: 400 },
  );
});

it('is read back at the same instants, whatever the season', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 24 * 60 }), (startsAt, minutes) => {
      const start = new Date(Math.floor(startsAt.getTime() / 1000) * 1000);
      const end = new Date(start.getTime() + minutes * 60_000);
      expect(spanIn(renderInvitation({ ...seat, startsAt: start, endsAt: end }))).toEqual([start, end]);
    }),
  );
});

function spanIn(rendered: string): Date[] {
  const calendar = new ICAL.Component(ICAL.parse(rendered));
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  return ['dtstart', 'dtend'].map((name) => {
    const time = eventIn(rendered).getFirstPropertyValue(name);
    if (!(time instanceof ICAL.Time)) throw new Error(`no ${name}`);
    const [zone] = zones;
    if (zone && time.zone !== ICAL.Timezone.utcTimezone) time.zone = zone;
    return time.toJSDate();
  });
}

it.each([
  ['the day before summer time', '2014-03-29T08:00:00Z', 'DTSTART;TZID=Europe/Stockholm:20140329T090000'],
  ['the last second before summer time', '2014-03-30T00:59:59Z', 'DTSTART;TZID=Europe/Stockholm:20140330T015959'],
  ['the first second of summer time', '2014-03-30T01:00:00Z', 'DTSTART;TZID=Europe/Stockholm:20140330T030000'],
  ['the day after summer time began', '2014-03-31T07:00:00Z', 'DTSTART;TZID=Europe/Stockholm:20140331T090000'],
  ['an hour that happens twice, first time', '2014-10-26T00:30:00Z', 'DTSTART:20141026T003000Z'],
  ['an hour that happens twice, second time', '2014-10-26T01:30:00Z', 'DTSTART:20141026T013000Z'],
  ['the first second of winter time for good', '2014-10-26T02:00:00Z', 'DTSTART;TZID=Europe/Stockholm:20141026T030000'],
])('writes %s', (_name, at, line) => {
  const startsAt = new Date(at);
  const endsAt = new Date(startsAt.getTime() + 7 * 3_600_000);
  const rendered = renderInvitation({ ...seat, startsAt, endsAt });
  expect(unfolded(rendered)).toContain(line);
  expect(spanIn(rendered)).toEqual([startsAt, endsAt]);
});

it('asks for an answer only where answers reach us', () => {
  const attendee = (withReplies: boolean) =>
    unfolded(renderInvitation({ ...seat, withReplies })).find((line) => line.startsWith('ATTENDEE'));
  expect(attendee(false)).toContain(';PARTSTAT=ACCEPTED;RSVP=FALSE;');
  expect(attendee(true)).toContain(';PARTSTAT=NEEDS-ACTION;RSVP=TRUE;');
});

it('gives a REQUEST one alarm at most, after the properties, and a CANCEL none', () => {
  const event = { ...seat, alarmMinutesBefore: 1440, url: 'https://samlots.example/a,b;c' };
  const request = unfolded(renderInvitation(event));
  expect(request.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(1);
  expect(request.slice(request.indexOf('STATUS:CONFIRMED'))).toEqual([
    'STATUS:CONFIRMED',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P1D',
    'DESCRIPTION:Utbildningsdag 2',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  expect(request).toContain('URL;VALUE=URI:https://samlots.example/a,b;c');
  const cancel = unfolded(renderInvitation({ ...event, method: 'CANCEL' }));
  expect(cancel).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:1', `UID:${seat.uid}`]),
  );
  expect(cancel.join()).not.toContain('VALARM');
});

it('ends by CRLF and stamps in UTC', () => {
  const rendered = renderInvitation(seat);
  expect(rendered.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(unfolded(rendered)).toContain('DTSTAMP:20140210T090000Z');
});

it.each<[string, Partial<InvitationEvent>]>([
  ['uid', { uid: 'a\r\nX-EVIL:1' }],
  ['uid', { uid: '' }],
  ['sequence', { sequence: -1 }],
  ['sequence', { sequence: 1.5 }],
  ['sequence', { method: 'CANCEL', sequence: 0 }],
  ['time', { dtstamp: new Date(Number.NaN) }],
  ['endsAt', { endsAt: seat.startsAt }],
  ['title', { title: ' \u0000\r\n' }],
  ['organiser', { organiser: { name: 'Samlots', email: 'a@b.example\r\nX:1' } }],
  ['organiser', { organiser: { name: 'Samlots', email: 'a@b.example,c@d.example' } }],
  ['attendee', { attendee: { name: 'Amina', email: 'amina' } }],
  ['attendee', { attendee: { name: 'Amina', email: 'Utbildning@samlots.example' } }],
  ['url', { url: 'javascript:alert(1)' }],
  ['url', { url: 'https://samlots.example/\r\nX-EVIL:1' }],
  ['alarmMinutesBefore', { alarmMinutesBefore: 0 }],
])('refuses a bad %s', (field, change) => {
  expect(() => renderInvitation({ ...seat, ...change })).toThrow(InvitationRefused);
  expect(() => renderInvitation({ ...seat, ...change })).toThrow(`invitation refused: ${field} `);
});
