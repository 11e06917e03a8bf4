import { holidayOn } from '@samlots/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, isoWeekOf, plusDays, weekdayOf, type PlainDate } from './plain-date.ts';
import { trainingDates, type DatePair } from './training-dates.ts';

const [THURSDAY, TUESDAY] = [4, 2];
const startDates = Array.from({ length: 1500 }, (_, index) => plusDays('2026-01-01', index));
const years = startDates.map((today) => ({ today, pairs: trainingDates(today, 8) }));

/** Written out again from the rule, so that a fault in the code under test is not repeated here. */
const forbiddenWeeks = new Set([7, 8, 9, ...Array.from({ length: 9 }, (_, index) => 25 + index), 44, 51, 52, 53, 1, 2]);
const isForbidden = (date: PlainDate): boolean =>
  forbiddenWeeks.has(isoWeekOf(date)) || holidayOn(date) !== undefined || holidayOn(plusDays(date, 1)) !== undefined;
const isForbiddenPair = (thursday: PlainDate): boolean => isForbidden(thursday) || isForbidden(plusDays(thursday, 5));

/** Thursdays strictly between two dates. */
function thursdaysBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const days = Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, index) => plusDays(from, index + 1));
  return days.filter((date) => weekdayOf(date) === THURSDAY);
}

/** Every start date must pass; the first that does not is named. */
function everyYear(rule: (pairs: readonly DatePair[], today: PlainDate) => boolean): void {
  expect(years.find(({ today, pairs }) => !rule(pairs, today))).toBeUndefined();
}

describe('a training year around each of 1,500 start dates', () => {
  it('has eight days, A on a Thursday and B on the Tuesday after', () => {
    everyYear((pairs) => pairs.length === 8);
    everyYear((pairs) =>
      pairs.every(({ a, b }) => weekdayOf(a) === THURSDAY && weekdayOf(b) === TUESDAY && daysBetween(a, b) === 5),
    );
  });

  it('never meets a red day, the day before one, or a week of school holidays', () => {
    everyYear((pairs) => pairs.every(({ a, b }) => !isForbidden(a) && !isForbidden(b)));
  });

  it('keeps its order, past days three weeks apart and coming ones four', () => {
    everyYear((pairs) =>
      pairs.slice(1).every((pair, index) => {
        const gap = daysBetween(pairs[index]?.a ?? '', pair.a);
        return gap >= (index < 2 ? 21 : index === 2 ? 35 : 28);
      }),
    );
  });

  it('has days 1–3 behind it, 13, 9 and 4 weeks back where they are allowed', () => {
    const weeksBack = [13, 9, 4];
    everyYear((pairs, today) =>
      pairs.slice(0, 3).every(({ a, b }, index) => {
        const wanted = plusDays(today, -7 * (weeksBack[index] ?? 0));
        return b < today && a <= wanted && daysBetween(a, wanted) <= 16 * 7;
      }),
    );
    everyYear((pairs, today) => {
      const wanted = weeksBack.map(
        (weeks) => thursdaysBetween(plusDays(today, -7 * weeks - 7), plusDays(today, -7 * weeks + 1))[0] ?? '',
      );
      return wanted.some(isForbiddenPair) || wanted.every((thursday, index) => pairs[index]?.a === thursday);
    });
  });

  it('moves day 3 back only over weeks that are not allowed', () => {
    everyYear((pairs, today) => thursdaysBetween(pairs[2]?.a ?? '', plusDays(today, -27)).every(isForbiddenPair));
  });

  it('gives day 4 on the first allowed pair at least two weeks ahead, within sixteen weeks', () => {
    everyYear((pairs, today) => {
      const ahead = daysBetween(today, pairs[3]?.a ?? '');
      return ahead >= 14 && ahead <= 16 * 7;
    });
    everyYear((pairs, today) => thursdaysBetween(plusDays(today, 13), pairs[3]?.a ?? '').every(isForbiddenPair));
  });

  it('goes on every four to six weeks, later only when no pair between is allowed', () => {
    everyYear((pairs) =>
      pairs.slice(4).every((pair, index) => {
        const before = pairs[index + 3]?.a ?? '';
        const gap = daysBetween(before, pair.a);
        return (
          gap >= 28 &&
          gap <= 16 * 7 &&
          (gap <= 42 || thursdaysBetween(plusDays(before, 27), pair.a).every(isForbiddenPair))
        );
      }),
    );
  });

  it('ends within a year and a half', () => {
    everyYear((pairs, today) => daysBetween(today, pairs.at(-1)?.b ?? '') < 550);
  });
});

it('has as many days as asked for, the first of them the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 12 }), fc.nat({ max: 3000 }), (days, start) => {
      const today = plusDays('2024-01-01', start);
      expect(trainingDates(today, days)).toHaveLength(days);
      expect(trainingDates(today, days).slice(0, 4)).toEqual(trainingDates(today, 4));
    }),
  );
});

it('falls as worked out by hand from 24 November 2026', () => {
  expect(trainingDates('2026-11-24', 5)).toEqual([
    { a: '2026-08-20', b: '2026-08-25' },
    { a: '2026-09-17', b: '2026-09-22' },
    { a: '2026-10-15', b: '2026-10-20' },
    { a: '2027-01-21', b: '2027-01-26' },
    { a: '2027-03-11', b: '2027-03-16' },
  ]);
});
