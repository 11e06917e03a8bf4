import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween, plusDays } from './plain-date.ts';
import { directoryShift, scenarioDay, shiftDates } from './shift-directory.ts';

it('moves the dates of the directory and nothing else', () => {
  const record = {
    verifiedAt: '2014-02-05',
    status: 'paused',
    pausedUntil: '2014-03-03',
    waiting: { typicalDays: 5, updated: '2014-02-05' },
    reviewedOn: null,
    validTo: '2023-06-30',
    steps: ['Ring före 2014-02-05.'],
  };
  expect(shiftDates(record, 4670)).toEqual({
    ...record,
    verifiedAt: '2026-11-19',
    pausedUntil: '2026-12-15',
    waiting: { typicalDays: 5, updated: '2026-11-19' },
  });
});

it('keeps every age as it was on the day of the scenario', () => {
  fc.assert(
    fc.property(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 9000 }), (age, later) => {
      const today = plusDays(scenarioDay, later);
      const shifted = shiftDates({ verifiedAt: plusDays(scenarioDay, -age) }, directoryShift(today));
      expect(shifted).toEqual({ verifiedAt: plusDays(today, -age) });
      expect(daysBetween(plusDays(today, -age), today)).toBe(age);
    }),
  );
});

it('changes nothing on the day of the scenario', () => {
  expect(directoryShift('2014-02-10')).toBe(0);
});
