/**
 * The times of a seat: the whole day, or the half before or after lunch (E2: 09.00–12.00 and 13.00–16.30).
 * Promises: the lunch of the agenda divides the day; without one the day divides at 12 and 13 Swedish time.
 * Refuses: to divide anything but a full day that has both a morning and an afternoon.
 */
import { ZONE } from '@samlots/kernel';
import { DateTime } from 'luxon';
import type { SeatPart } from '../model/vocabulary.ts';

export type Span = { readonly startsAt: Date; readonly endsAt: Date };

type Divisible = Span & {
  readonly format: string;
  readonly agenda: readonly (Span & { readonly type: string })[];
};

export type Halves = { readonly AM: Span; readonly PM: Span };

function lunchOf({ startsAt, agenda }: Divisible): Span {
  const lunch = agenda.find(({ type }) => type === 'lunch');
  if (lunch) return lunch;
  const noon = DateTime.fromJSDate(startsAt, { zone: ZONE }).startOf('day').set({ hour: 12 });
  return { startsAt: noon.toJSDate(), endsAt: noon.plus({ hours: 1 }).toJSDate() };
}

/** The two halves of a full day; null where a half cannot be chosen. */
export function halvesOf(occurrence: Divisible): Halves | null {
  const { format, startsAt, endsAt } = occurrence;
  if (format !== 'full-day') return null;
  const lunch = lunchOf(occurrence);
  if (lunch.startsAt <= startsAt || lunch.endsAt >= endsAt) return null;
  return { AM: { startsAt, endsAt: lunch.startsAt }, PM: { startsAt: lunch.endsAt, endsAt } };
}

/** When the holder of a seat with this part is there. A part that the day no longer has is the whole day. */
export function ownSpan(occurrence: Divisible, part: SeatPart): Span {
  const { startsAt, endsAt } = occurrence;
  const whole = { startsAt, endsAt };
  return part === 'FULL' ? whole : (halvesOf(occurrence)?.[part] ?? whole);
}

const isPart = (part: string): part is SeatPart => part === 'FULL' || part === 'AM' || part === 'PM';

/** The same of an enrolment as stored, whose closed list is plain text. */
export function spanOfSeat(occurrence: Divisible, part: string): Span {
  return ownSpan(occurrence, isPart(part) ? part : 'FULL');
}
