import { expect, it } from 'vitest';
import { attendedOf } from './attended-of.ts';

const seat = (key: string, programme: string, participantDays: number | null) => ({
  key,
  presence: participantDays === null ? null : 'FULL',
  excused: false,
  participantDays,
  occurrence: {
    key: `o-${key}`,
    round: null,
    startsAt: '2014-02-06T08:00:00.000Z',
    day: {
      number: 1,
      theme: { sv: 'Tema', en: null },
      programme: { key: programme, requiredAttendanceDays: 6, title: { sv: 'Året', en: null } },
    },
  },
});

it('adds up whole and half days by programme, and leaves days without a mark out of the sum', () => {
  const held = [seat('a', 'year', 1), seat('b', 'course', 0.5), seat('c', 'year', 0.5), seat('d', 'year', null)];
  expect(
    attendedOf(held).map(({ programme, seats, days }) => [programme.key, seats.map(({ key }) => key), days]),
  ).toEqual([
    ['year', ['a', 'c', 'd'], 1.5],
    ['course', ['b'], 0.5],
  ]);
  expect(attendedOf([])).toEqual([]);
});
