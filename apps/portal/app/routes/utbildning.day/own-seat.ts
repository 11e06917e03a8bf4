import type { DayPageQuery } from '../../generated/operations.ts';
import { phaseOf, type Occurrence, type Viewer } from '../../training/facts.ts';

type Day = NonNullable<DayPageQuery['trainingDay']>;
type Seat = DayPageQuery['mySeats'][number];
export type Unit = Viewer['memberships'][number];

/** What the person who reads the page can do about a seat of her own, and why not. */
export type OwnSeat =
  | { readonly can: 'nothing' }
  | { readonly can: 'sign-in' }
  | { readonly can: 'cancel'; readonly seat: Seat }
  | { readonly can: 'see-other-round'; readonly seat: Seat }
  | { readonly can: 'wait-for-opening'; readonly opensAt: string }
  | { readonly can: 'know-why'; readonly why: 'closed' | 'not-invited' | 'no-unit' }
  | { readonly can: 'book' | 'queue'; readonly units: readonly Unit[] };

type Known = {
  readonly day: Pick<Day, 'key' | 'programme'>;
  readonly occurrence: Occurrence;
  readonly viewer: Viewer | null;
  readonly mySeats: readonly Seat[];
  readonly now: Date;
};

function closedBecause({ day, now }: Known): OwnSeat {
  const { opensAt } = day.programme;
  return opensAt !== null && now < new Date(opensAt)
    ? { can: 'wait-for-opening', opensAt }
    : { can: 'know-why', why: 'closed' };
}

export function ownSeat(known: Known): OwnSeat {
  const { day, occurrence, viewer, mySeats, now } = known;
  const phase = phaseOf(occurrence, now);
  const here = mySeats.find((seat) => seat.occurrence.key === occurrence.key);
  if (here !== undefined) return phase === 'begun' ? { can: 'nothing' } : { can: 'cancel', seat: here };
  if (phase === 'draft' || phase === 'cancelled' || phase === 'held' || phase === 'begun') return { can: 'nothing' };
  if (phase === 'closed') return closedBecause(known);
  if (viewer === null) return { can: 'sign-in' };
  const other = mySeats.find((seat) => seat.occurrence.day.key === day.key);
  if (other !== undefined) return { can: 'see-other-round', seat: other };
  if (viewer.memberships.length === 0) return { can: 'know-why', why: 'no-unit' };
  const { open, invitedKinds } = day.programme;
  const units = viewer.memberships.filter(({ organisation }) => open || invitedKinds.includes(organisation.kind));
  if (units.length === 0) return { can: 'know-why', why: 'not-invited' };
  return { can: phase === 'full' ? 'queue' : 'book', units };
}

/** The occurrence of the round asked for; else the first that can be booked, the first to come, the last. */
export function chooseOccurrence<Round extends Occurrence>(
  rounds: readonly Round[],
  asked: string | null,
  now: Date,
): Round | null {
  const bookable = rounds.find((round) => ['open', 'full'].includes(phaseOf(round, now)));
  const coming = rounds.find((round) => round.status !== 'CANCELLED' && new Date(round.startsAt) > now);
  return (
    rounds.find((round) => round.round !== null && round.round === asked) ?? bookable ?? coming ?? rounds.at(-1) ?? null
  );
}
