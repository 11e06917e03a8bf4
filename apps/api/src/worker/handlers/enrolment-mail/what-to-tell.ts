/**
 * What a letter about an enrolment says, given what its reader was told before.
 * Promises: nobody reads of a change to something she never heard of, and a change is told against what she was last
 * told, however many revisions were dropped between. Refuses: to send a change that is none by now (moved there and back).
 */
import type { EnrolmentMailKind } from '@samlots/kernel';
import { swedishDate } from '@samlots/people';

export type Place = 'seat' | 'queue';

/** A place with its time and venue, as the reader was told or as it is now. */
export type Standing = {
  readonly place: Place;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Name and address as one line. */
  readonly venue: string;
};

/** One earlier revision of the same enrolment; `told` is what its letter said, if it said anything that still counts. */
export type Earlier = {
  readonly kind: string;
  readonly method: string | null;
  readonly dropped: boolean;
  readonly told: Standing | null;
};

type Before = { readonly startsAt: Date; readonly endsAt: Date };

export type News = {
  readonly kind: EnrolmentMailKind;
  readonly previous?: Before;
  readonly previousVenue?: string;
  readonly venueMoved?: boolean;
};

type Change = { readonly kind: EnrolmentMailKind; readonly now: Standing; readonly earlier: readonly Earlier[] };

const isMove = (kind: EnrolmentMailKind): boolean =>
  kind === 'day-moved' || kind === 'venue-moved' || kind === 'part-chosen';

const newcomer = (place: Place): News => ({ kind: place === 'seat' ? 'seat-confirmed' : 'waitlisted' });

function moveAgainst(told: Standing, now: Standing): News | null {
  const sameTime = told.startsAt.getTime() === now.startsAt.getTime() && told.endsAt.getTime() === now.endsAt.getTime();
  const venueMoved = told.venue !== now.venue;
  if (!sameTime) return { kind: 'day-moved', previous: { startsAt: told.startsAt, endsAt: told.endsAt }, venueMoved };
  return venueMoved ? { kind: 'venue-moved', previousVenue: told.venue } : null;
}

/** Other hours of the same day in the same room are what she chose; anything more is a move she must be told of. */
function partAgainst(told: Standing, now: Standing): News | null {
  const moved = moveAgainst(told, now);
  const sameDay = swedishDate(told.startsAt).getTime() === swedishDate(now.startsAt).getTime();
  if (moved?.kind !== 'day-moved' || moved.venueMoved || !sameDay) return moved;
  return { kind: 'part-chosen', ...(moved.previous === undefined ? {} : { previous: moved.previous }) };
}

/** The letter to write for a change, or null when it is none by now. Only a move can turn into something else. */
export function newsOf({ kind, now, earlier }: Change): News | null {
  if (!isMove(kind)) return { kind };
  // Enrolled before there was an outbox (imported): she knows of her place, we do not know what of it.
  if (earlier.length === 0) return { kind };
  const told = earlier.findLast((one) => one.told !== null)?.told;
  if (!told || told.place !== now.place) return newcomer(now.place);
  return kind === 'part-chosen' ? partAgainst(told, now) : moveAgainst(told, now);
}

/** Seat or queue. One that has ended is told by how it began, and whether a seat was given since. */
export function placeOfEnded(queueTicket: number | null, earlier: readonly Earlier[]): Place {
  return queueTicket === null || earlier.some(({ kind }) => kind === 'seat-confirmed') ? 'seat' : 'queue';
}

/** The calendar message that goes with a letter. A CANCEL needs a REQUEST before it: calendars ignore or show it alone. */
export function methodFor(
  kind: EnrolmentMailKind,
  place: Place,
  earlier: readonly Earlier[],
): 'REQUEST' | 'CANCEL' | null {
  if (place === 'queue') return null;
  switch (kind) {
    case 'seat-confirmed':
    case 'day-moved':
    case 'venue-moved':
    case 'part-chosen':
      return 'REQUEST';
    case 'seat-cancelled':
    case 'day-cancelled':
      return earlier.some(({ method, dropped }) => method === 'REQUEST' && !dropped) ? 'CANCEL' : null;
    case 'waitlisted':
    case 'queue-left':
      return null;
  }
}
