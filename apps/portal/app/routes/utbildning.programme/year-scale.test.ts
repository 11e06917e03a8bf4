import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawing, drawYear } from './year-scale.ts';

const occurrence = (startsAt: string, seatsTaken = 0, status = 'PUBLISHED') => ({
  key: startsAt,
  round: 'A',
  format: 'full-day',
  status,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 27_000_000).toISOString(),
  capacity: 96,
  seatsTaken,
  openSeats: 96 - seatsTaken,
  queueLength: 0,
  enrolmentOpen: true,
  enrolmentClosesAt: startsAt,
});

const day = (number: number, ...startsAt: string[]) => ({
  number,
  occurrences: startsAt.map((at) => occurrence(at, 48)),
});
const now = new Date('2014-02-11T12:00:00Z');

describe('drawYear', () => {
  it('puts days in order, within whole Swedish months, with today between', () => {
    const year = drawYear(
      [
        day(1, '2014-01-30T08:00:00Z', '2014-02-04T08:00:00Z'),
        day(2, '2014-03-06T08:00:00Z'),
        day(3, '2014-04-03T07:00:00Z'),
      ],
      now,
    );
    const [one, two, three] = year?.days ?? [];
    expect(year?.months.map(({ at }) => at.toISOString())).toEqual([
      '2013-12-31T23:00:00.000Z',
      '2014-01-31T23:00:00.000Z',
      '2014-02-28T23:00:00.000Z',
      '2014-03-31T22:00:00.000Z',
    ]);
    expect([one?.held, two?.held, three?.held]).toEqual([true, false, false]);
    expect(year?.todayX).toBeGreaterThan(one?.x ?? Infinity);
    expect(year?.todayX).toBeLessThan(two?.x ?? 0);
    expect(one?.columns.map(({ takenHeight }) => takenHeight)).toEqual([54, 54]);
  });

  it('draws no line for two days, and no cancelled day', () => {
    const cancelled = { number: 3, occurrences: [occurrence('2014-04-03T07:00:00Z', 0, 'CANCELLED')] };
    expect(drawYear([day(1, '2014-01-30T08:00:00Z'), day(2, '2014-03-06T08:00:00Z'), cancelled], now)).toBeNull();
  });

  it('keeps every day and column within the picture', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(instants, (offsets) => {
        const days = offsets.map((offset, place) =>
          day(place + 1, new Date(Date.UTC(2014, 0, 5 + offset, 8)).toISOString()),
        );
        for (const { columns } of drawYear(days, now)?.days ?? []) {
          for (const { x, takenHeight } of columns) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + drawing.columnWidth).toBeLessThanOrEqual(drawing.width);
            expect(takenHeight).toBeLessThanOrEqual(drawing.columnHeight);
          }
        }
      }),
    );
  });
});
