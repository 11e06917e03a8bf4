import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holidayOn, isDayBeforeHoliday, isHoliday } from './swedish-holidays.ts';

it.each([
  ['2014-01-06', 'epiphany'],
  ['2014-04-18', 'good-friday'],
  ['2014-04-20', 'easter-sunday'],
  ['2014-04-21', 'easter-monday'],
  ['2014-05-01', 'first-of-may'],
  ['2014-05-29', 'ascension-day'],
  ['2014-06-06', 'national-day'],
  ['2014-06-08', 'whit-sunday'],
  ['2014-06-20', 'midsummer-eve'],
  ['2014-06-21', 'midsummer-day'],
  ['2014-11-01', 'all-saints-day'],
  ['2014-12-24', 'christmas-eve'],
  ['2014-12-31', 'new-years-eve'],
  ['2008-05-01', 'first-of-may'],
  ['2026-04-03', 'good-friday'],
  ['2026-06-19', 'midsummer-eve'],
  ['2026-10-31', 'all-saints-day'],
  ['2030-04-22', 'easter-monday'],
])('%s is %s', (date, name) => {
  expect(holidayOn(date)).toBe(name);
});

it.each(['2014-04-19', '2014-04-30', '2014-06-09', '2014-02-09', '2026-04-30', '2014-10-31'])(
  '%s is no holiday',
  (date) => {
    expect(isHoliday(date)).toBe(false);
  },
);

it.each([
  ['2014-04-17', true],
  ['2014-12-23', true],
  ['2013-12-31', true],
  ['2014-02-28', false],
])('the day after %s is a holiday: %s', (date, expected) => {
  expect(isDayBeforeHoliday(date)).toBe(expected);
});

it('gives every year its holidays on the weekdays the law names', () => {
  const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
  fc.assert(
    fc.property(fc.integer({ min: 2005, max: 2099 }), (year) => {
      const dates = Array.from({ length: 366 }, (_, index) =>
        new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
      ).filter((date) => date.startsWith(String(year)));
      const named = new Map(dates.flatMap((date) => (isHoliday(date) ? [[holidayOn(date) ?? '', date]] : [])));
      expect([15, 16]).toContain(named.size);
      expect(weekday(named.get('good-friday') ?? '')).toBe(5);
      expect(weekday(named.get('ascension-day') ?? named.get('first-of-may') ?? '')).toBe(4);
      expect(weekday(named.get('midsummer-eve') ?? '')).toBe(5);
      expect(weekday(named.get('all-saints-day') ?? '')).toBe(6);
    }),
  );
});
