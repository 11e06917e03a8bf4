import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { attendanceWindow, enrolmentClosesAt, isLateCancellation, queueIsServed } from './deadlines.ts';

const thursday = new Date('2014-04-03T07:00:00Z'); // 09.00 summer time, four days after the clock change

it.each([
  ['closes seven days before, in winter time', enrolmentClosesAt(thursday, 7), '2014-03-27T22:59:59.999Z'],
  ['closes the day before an open lecture', enrolmentClosesAt(thursday, 1), '2014-04-02T21:59:59.999Z'],
  ['attendance opens at midnight', attendanceWindow(thursday).from, '2014-04-02T22:00:00.000Z'],
  ['attendance closes after 14 days', attendanceWindow(thursday).until, '2014-04-17T21:59:59.999Z'],
])('%s', (_case, at, expected) => {
  expect(at.toISOString()).toBe(expected);
});

it.each([
  ['third day before at 23.59', '2014-03-31T21:59:00Z', false],
  ['a minute into the second day before', '2014-03-31T22:01:00Z', true],
])('a cancellation is late after 23.59 on the third day before: %s', (_case, now, late) => {
  expect(isLateCancellation(new Date(now), thursday, 3)).toBe(late);
});

it('serves the queue until 24 hours before the start', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200 }), (hoursBefore) => {
      const now = new Date(thursday.getTime() - hoursBefore * 3_600_000);
      expect(queueIsServed(now, thursday)).toBe(hoursBefore >= 24);
    }),
  );
});

it('agrees with luxon at any time of any year', () => {
  const instants = fc.date({ min: new Date('2010-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 400 }), (startsAt, days) => {
      const byLuxon = DateTime.fromJSDate(startsAt, { zone: 'Europe/Stockholm' }).minus({ days }).endOf('day');
      expect(enrolmentClosesAt(startsAt, days).getTime()).toBe(byLuxon.toMillis());
    }),
    { numRuns: 2000 },
  );
});
