import { describe, expect, it } from 'vitest';
import { awayAtOnce, cellOf, comingColumns, groupByDay, type StaffMember } from './unit-table.ts';

const now = new Date('2014-02-10T09:00:00Z');

const occurrence = (
  key: string,
  changes: { startsAt?: string; openSeats?: number; enrolmentOpen?: boolean; status?: string } = {},
) =>
  ({
    __typename: 'SessionOccurrence',
    key,
    round: key.endsWith('a') ? 'A' : 'B',
    format: 'full-day',
    status: 'PUBLISHED',
    startsAt: '2014-03-06T08:00:00Z',
    endsAt: '2014-03-06T15:30:00Z',
    capacity: 96,
    seatsTaken: 20,
    openSeats: 76,
    queueLength: 0,
    enrolmentOpen: true,
    enrolmentClosesAt: '2014-02-27T22:59:59Z',
    ...changes,
  }) as const;

const theme = { __typename: 'LocalText', sv: 'Tema', en: null } as const;
const day = { __typename: 'TrainingDay', key: 'day-2', number: 2, theme } as const;
const column = { day, occurrence: occurrence('day-2-a') };

const person = (...seats: { key: string; state: string }[]): StaffMember => ({
  __typename: 'Person',
  key: 'p1',
  name: 'Amina Warsame',
  profession: null,
  email: null,
  seats: seats.map(({ key, state }) => ({
    __typename: 'Enrolment',
    key: `seat-${key}`,
    state,
    queueNumber: state === 'WAITLISTED' ? 2 : null,
    occurrence: {
      __typename: 'SessionOccurrence',
      key,
      round: key.endsWith('a') ? 'A' : 'B',
      day: { __typename: 'TrainingDay', key: 'day-2' },
    },
  })),
});

describe('cellOf', () => {
  it.each([
    { name: 'a free seat', who: person(), at: column, is: { is: 'free' } },
    {
      name: 'the queue where it is full',
      who: person(),
      at: { day, occurrence: occurrence('day-2-a', { openSeats: 0 }) },
      is: { is: 'full' },
    },
    {
      name: 'a closed booking',
      who: person(),
      at: { day, occurrence: occurrence('day-2-a', { enrolmentOpen: false }) },
      is: { is: 'closed' },
    },
    { name: 'a seat', who: person({ key: 'day-2-a', state: 'ENROLLED' }), at: column, is: { is: 'seat' } },
    {
      name: 'a place in the queue',
      who: person({ key: 'day-2-a', state: 'WAITLISTED' }),
      at: column,
      is: { is: 'queue' },
    },
    {
      name: 'a seat in the other round',
      who: person({ key: 'day-2-b', state: 'ENROLLED' }),
      at: column,
      is: { is: 'other-round', round: 'B', waits: false },
    },
    {
      name: 'waiting for the other round',
      who: person({ key: 'day-2-b', state: 'WAITLISTED' }),
      at: column,
      is: { is: 'other-round', round: 'B', waits: true },
    },
  ])('tells $name', ({ who, at, is }) => {
    expect(cellOf(who, at, now)).toMatchObject(is);
  });
});

it('counts those away, not those who wait', () => {
  const staff = [
    person({ key: 'day-2-a', state: 'ENROLLED' }),
    person({ key: 'day-2-a', state: 'WAITLISTED' }),
    person(),
  ];
  expect(awayAtOnce(staff, column)).toBe(1);
});

it('takes the published occurrences that have not begun, day by day', () => {
  const programme = {
    __typename: 'TrainingProgramme',
    key: 'year',
    title: theme,
    opensAt: null,
    days: [
      { ...day, key: 'day-1', number: 1, occurrences: [occurrence('day-1-a', { startsAt: '2014-01-30T08:00:00Z' })] },
      {
        ...day,
        occurrences: [occurrence('day-2-a'), occurrence('day-2-b'), occurrence('day-2-c', { status: 'CANCELLED' })],
      },
    ],
  } as const;
  const columns = comingColumns(programme, now);
  expect(columns.map((each) => each.occurrence.key)).toEqual(['day-2-a', 'day-2-b']);
  expect(groupByDay(columns).map((group) => group.length)).toEqual([2]);
});
