import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methodFor, newsOf, placeOfEnded, type Earlier, type Standing } from './what-to-tell.ts';

const at = (iso: string): Date => new Date(`2014-03-${iso}:00Z`);
const seat: Standing = { place: 'seat', startsAt: at('06T08:00'), endsAt: at('06T15:30'), venue: 'Salen' };
const row = (told: Standing | null, change: Partial<Earlier> = {}): Earlier => ({
  kind: 'seat-confirmed',
  method: 'REQUEST',
  dropped: false,
  told,
  ...change,
});
const superseded = row(null, { method: null, dropped: true });

const later = { ...seat, startsAt: at('13T08:00'), endsAt: at('13T15:30') };
const elsewhere = { ...seat, venue: 'Kyrkan' };
const queue = { ...seat, place: 'queue' as const };

describe('what a move is called', () => {
  it.each([
    [
      'a new time',
      [row(seat)],
      later,
      { kind: 'day-moved', previous: { startsAt: seat.startsAt, endsAt: seat.endsAt }, venueMoved: false },
    ],
    ['a new time and venue', [row(seat)], { ...later, venue: 'Kyrkan' }, { kind: 'day-moved', venueMoved: true }],
    ['a new venue', [row(seat)], elsewhere, { kind: 'venue-moved', previousVenue: 'Salen' }],
    ['nothing, when it was taken back', [row(seat), superseded], seat, null],
    ['a seat, for one who never heard of it', [superseded], later, { kind: 'seat-confirmed' }],
    ['a place in the queue, for one who never heard of it', [superseded], queue, { kind: 'waitlisted' }],
    ['a seat, for one who was last told of the queue', [row(queue), superseded], later, { kind: 'seat-confirmed' }],
    ['what was asked for, without a before, where nothing is known', [], later, { kind: 'day-moved' }],
  ])('%s', (_name, earlier, now, news) => {
    const told = newsOf({ kind: 'day-moved', now, earlier });
    if (news === null) expect(told).toBeNull();
    else expect(told).toMatchObject(news);
  });

  it('depends on the last that was told alone, whichever of the two was asked for', () => {
    const standings = fc.constantFrom(seat, later, elsewhere);
    fc.assert(
      fc.property(fc.array(standings), standings, standings, (before, last, now) => {
        const earlier = [...before.map((one) => row(one)), row(last), superseded];
        const news = newsOf({ kind: 'day-moved', now, earlier });
        expect(news).toEqual(newsOf({ kind: 'venue-moved', now, earlier: [row(last)] }));
        expect(news === null).toBe(last === now);
      }),
    );
  });
});

describe('what a chosen part is called', () => {
  const morning = { ...seat, endsAt: at('06T11:00') };
  it.each([
    [
      'her own choice',
      [row(seat)],
      morning,
      { kind: 'part-chosen', previous: { startsAt: seat.startsAt, endsAt: seat.endsAt } },
    ],
    [
      'a new time, when the day moved meanwhile',
      [row(seat), superseded],
      { ...later, endsAt: at('13T11:00') },
      { kind: 'day-moved' },
    ],
    [
      'a new time and venue, when both changed',
      [row(seat)],
      { ...morning, venue: 'Kyrkan' },
      { kind: 'day-moved', venueMoved: true },
    ],
    ['a new venue, when she took her choice back', [row(seat)], elsewhere, { kind: 'venue-moved' }],
    ['nothing, when she took it back', [row(seat), superseded], seat, null],
    ['a seat, for one who never heard of it', [superseded], morning, { kind: 'seat-confirmed' }],
    ['her choice, where nothing is known', [], morning, { kind: 'part-chosen' }],
  ])('%s', (_name, earlier, now, news) => {
    const told = newsOf({ kind: 'part-chosen', now, earlier });
    if (news === null) expect(told).toBeNull();
    else expect(told).toMatchObject(news);
  });
});

it.each(['seat-confirmed', 'waitlisted', 'seat-cancelled', 'queue-left', 'day-cancelled'] as const)(
  'leaves %s as it is',
  (kind) => expect(newsOf({ kind, now: seat, earlier: [row(later)] })).toEqual({ kind }),
);

it.each([
  ['a seat from the start', null, [], 'seat'],
  ['the queue', 3, [row(queue, { kind: 'waitlisted' })], 'queue'],
  ['a seat from the queue', 3, [row(queue, { kind: 'waitlisted' }), row(seat)], 'seat'],
  ['a seat from the queue that nobody was told of', 3, [row(queue, { kind: 'waitlisted' }), superseded], 'seat'],
] as const)('knows that %s has ended', (_name, ticket, earlier, place) => {
  expect(placeOfEnded(ticket, earlier)).toBe(place);
});

it.each([
  ['seat-confirmed', 'seat', [], 'REQUEST'],
  ['day-moved', 'seat', [], 'REQUEST'],
  ['venue-moved', 'queue', [], null],
  ['part-chosen', 'seat', [row(seat)], 'REQUEST'],
  ['waitlisted', 'queue', [], null],
  ['seat-cancelled', 'seat', [row(seat)], 'CANCEL'],
  ['seat-cancelled', 'seat', [superseded], null],
  ['day-cancelled', 'seat', [row(seat)], 'CANCEL'],
  ['day-cancelled', 'queue', [row(queue, { method: null })], null],
  ['queue-left', 'queue', [], null],
] as const)('sends %s of a %s with the right calendar message', (kind, place, earlier, method) => {
  expect(methodFor(kind, place, earlier)).toBe(method);
});
