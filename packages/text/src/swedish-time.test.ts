import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swedishClock, swedishDate, swedishInstant } from './swedish-time.ts';

const cases = [
  { name: 'winter', date: '2014-03-06', clock: '09.00', is: '2014-03-06T08:00:00.000Z' },
  { name: 'summer, with colon', date: '2014-06-05', clock: '09:00', is: '2014-06-05T07:00:00.000Z' },
  { name: 'one digit of hours', date: '2014-03-06', clock: '9.05', is: '2014-03-06T08:05:00.000Z' },
  { name: 'spaces around', date: ' 2014-03-06 ', clock: ' 09.00 ', is: '2014-03-06T08:00:00.000Z' },
] as const;

const faults = [
  { date: '', clock: '09.00', is: 'date' },
  { date: '2014-02-30', clock: '09.00', is: 'date' },
  { date: '6 mars', clock: '09.00', is: 'date' },
  { date: '2014-03-06', clock: '', is: 'clock' },
  { date: '2014-03-06', clock: '24.00', is: 'clock' },
  { date: '2014-03-06', clock: 'nio', is: 'clock' },
  { date: '2014-03-30', clock: '02.30', is: 'missing-hour' },
] as const;

describe('swedishInstant', () => {
  it.each(cases)('reads $name', ({ date, clock, is }) => {
    expect(swedishInstant(date, clock)).toEqual(new Date(is));
  });

  it.each(faults)('refuses "$date" "$clock" as $is', ({ date, clock, is }) => {
    expect(swedishInstant(date, clock)).toBe(is);
  });

  it('gives back what a form shows, apart from the hour that comes twice', () => {
    const minutes = fc.integer({ min: Date.UTC(2013, 0) / 60_000, max: Date.UTC(2031, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = new Date(minute * 60_000);
        const back = swedishInstant(swedishDate(at), swedishClock(at));
        expect([0, 3_600_000]).toContain(back instanceof Date ? Math.abs(at.getTime() - back.getTime()) : back);
      }),
    );
  });
});
