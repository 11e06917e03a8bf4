import { describe, expect, it } from 'vitest';
import { chooseOccurrence, ownSeat } from './own-seat.ts';

const now = new Date('2014-02-10T09:00:00Z');

const occurrence = {
  key: 'day-2-a',
  round: 'A',
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
};

const programme = {
  __typename: 'TrainingProgramme',
  key: 'year',
  title: { __typename: 'LocalText', sv: 'År', en: null },
  open: false,
  invitedKinds: ['bvc'],
  opensAt: null,
  mayPlan: false,
} as const;

const unit = (kind: string) =>
  ({
    __typename: 'Membership',
    person: { __typename: 'Person', key: 'p1' },
    organisation: { __typename: 'Organisation', key: 'o1', name: 'BVC Tallkotten', kind },
  }) as const;

const viewer = { name: 'Amina', roles: [], personIds: ['p1'], grants: [], memberships: [unit('bvc')] };

const seat = (key: string) =>
  ({
    __typename: 'Enrolment',
    key: 'e1',
    state: 'ENROLLED',
    queueNumber: null,
    occurrence: { __typename: 'SessionOccurrence', key, round: 'A', day: { __typename: 'TrainingDay', key: 'day-2' } },
  }) as const;

const known = { day: { key: 'day-2', programme }, occurrence, viewer, mySeats: [], now };

describe('ownSeat', () => {
  it.each([
    { name: 'books where there are seats', change: {}, is: { can: 'book' } },
    { name: 'queues where it is full', change: { occurrence: { ...occurrence, openSeats: 0 } }, is: { can: 'queue' } },
    { name: 'asks for sign-in', change: { viewer: null }, is: { can: 'sign-in' } },
    { name: 'cancels the seat one has', change: { mySeats: [seat('day-2-a')] }, is: { can: 'cancel' } },
    { name: 'tells of the other round', change: { mySeats: [seat('day-2-b')] }, is: { can: 'see-other-round' } },
    {
      name: 'tells who is not invited',
      change: { viewer: { ...viewer, memberships: [unit('police')] } },
      is: { can: 'know-why', why: 'not-invited' },
    },
    {
      name: 'invites everybody to an open day',
      change: {
        viewer: { ...viewer, memberships: [unit('police')] },
        day: { key: 'day-2', programme: { ...programme, open: true } },
      },
      is: { can: 'book' },
    },
    {
      name: 'tells who has no unit',
      change: { viewer: { ...viewer, memberships: [] } },
      is: { can: 'know-why', why: 'no-unit' },
    },
    {
      name: 'tells that booking has closed',
      change: { occurrence: { ...occurrence, enrolmentOpen: false } },
      is: { can: 'know-why', why: 'closed' },
    },
    {
      name: 'tells when booking opens',
      change: {
        occurrence: { ...occurrence, enrolmentOpen: false },
        day: { key: 'day-2', programme: { ...programme, opensAt: '2014-02-20T07:00:00Z' } },
      },
      is: { can: 'wait-for-opening', opensAt: '2014-02-20T07:00:00Z' },
    },
    {
      name: 'offers nothing for a cancelled day',
      change: { occurrence: { ...occurrence, status: 'CANCELLED' } },
      is: { can: 'nothing' },
    },
  ])('$name', ({ change, is }) => {
    expect(ownSeat({ ...known, ...change })).toMatchObject(is);
  });
});

describe('chooseOccurrence', () => {
  const full = { ...occurrence, openSeats: 0 };
  const roundB = { ...occurrence, key: 'day-2-b', round: 'B', startsAt: '2014-03-11T08:00:00Z' };
  const held = {
    ...occurrence,
    startsAt: '2014-01-30T08:00:00Z',
    endsAt: '2014-01-30T15:30:00Z',
    enrolmentOpen: false,
  };

  it.each([
    { name: 'the round asked for', rounds: [full, roundB], asked: 'B', is: 'B' },
    { name: 'the first that takes bookings, also to its queue', rounds: [full, roundB], asked: null, is: 'A' },
    { name: 'the one to come', rounds: [held, { ...roundB, enrolmentOpen: false }], asked: null, is: 'B' },
    {
      name: 'the last when all is over',
      rounds: [
        { ...held, round: 'A' },
        { ...held, round: 'B' },
      ],
      asked: 'C',
      is: 'B',
    },
  ])('takes $name', ({ rounds, asked, is }) => {
    expect(chooseOccurrence(rounds, asked, now)?.round).toBe(is);
  });

  it('answers null for a day without a date', () => {
    expect(chooseOccurrence([], 'A', now)).toBeNull();
  });
});
