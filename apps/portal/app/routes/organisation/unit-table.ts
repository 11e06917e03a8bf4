/**
 * Staff × coming occurrences as cells. Promises: one cell for each person and occurrence, with the reason where it may
 * not be ticked. Refuses: to decide on seats; the API does, when the form is saved.
 */
import type { UnitProgrammeQuery, UnitStaffQuery } from '../../generated/operations.ts';
import { phaseOf } from '../../training/facts.ts';

export type StaffMember = NonNullable<UnitStaffQuery['organisation']>['staff']['edges'][number]['node'];
export type Seat = StaffMember['seats'][number];
type Programme = NonNullable<UnitProgrammeQuery['programme']>;
type Day = Programme['days'][number];

/** An occurrence that is still to come, with the day it belongs to. */
export type Column = { readonly day: Omit<Day, 'occurrences'>; readonly occurrence: Day['occurrences'][number] };

export type Cell =
  | { readonly is: 'seat' | 'queue'; readonly seat: Seat }
  | { readonly is: 'other-round'; readonly round: string | null; readonly waits: boolean }
  | { readonly is: 'free' | 'full' | 'closed' };

export function comingColumns(programme: Programme, now: Date): readonly Column[] {
  return programme.days.flatMap(({ occurrences, ...day }) =>
    occurrences
      .filter(({ status, startsAt }) => status === 'PUBLISHED' && new Date(startsAt) > now)
      .map((occurrence) => ({ day, occurrence })),
  );
}

/** Columns side by side that are rounds of the same day, for the heading above them. */
export function groupByDay(columns: readonly Column[]): readonly (readonly Column[])[] {
  const keys = [...new Set(columns.map(({ day }) => day.key))];
  return keys.map((key) => columns.filter(({ day }) => day.key === key));
}

export function cellOf(person: StaffMember, { day, occurrence }: Column, now: Date): Cell {
  const here = person.seats.find((seat) => seat.occurrence.key === occurrence.key);
  if (here !== undefined) return { is: here.state === 'WAITLISTED' ? 'queue' : 'seat', seat: here };
  const other = person.seats.find((seat) => seat.occurrence.day.key === day.key);
  if (other !== undefined) {
    return { is: 'other-round', round: other.occurrence.round, waits: other.state === 'WAITLISTED' };
  }
  const phase = phaseOf(occurrence, now);
  if (phase === 'open') return { is: 'free' };
  return { is: phase === 'full' ? 'full' : 'closed' };
}

/** How many of the staff are away at once, having a seat in the same occurrence. */
export function awayAtOnce(staff: readonly StaffMember[], { occurrence }: Column): number {
  const has = ({ seats }: StaffMember): boolean =>
    seats.some((seat) => seat.occurrence.key === occurrence.key && seat.state !== 'WAITLISTED');
  return staff.filter(has).length;
}

/** What a ticked box sends: the occurrence and the person. */
export const tickOf = ({ occurrence }: Column, person: StaffMember): string => `${occurrence.key} ${person.key}`;
