/**
 * When a door or a telephone is open.
 * Promises: Swedish wall time across clock changes and in any process zone; a red day, Midsummer Eve, Christmas Eve and
 * New Year's Eve use only rows marked `hol`; rows that meet at midnight are one opening. Refuses: to let a row of the day
 * before reach into a holiday.
 */
import { isHoliday } from '@samlots/kernel';
import type { DayKind, OpeningRow } from '../model/opening-rows.ts';
import { daysAfter, instantOf, wallClockOf } from './swedish-wall-clock.ts';

/** Open or closed at an instant; all instants are exact, seconds zero. */
export type Opening =
  | {
      readonly state: 'open';
      /** Undefined when it never closes within eight days: round the clock. */
      readonly closesAt: Date | undefined;
      readonly closesSoon: boolean;
      readonly note: string | undefined;
    }
  | {
      readonly state: 'closed';
      /** Undefined when nothing opens within five weeks. */
      readonly opensAt: Date | undefined;
      readonly note: string | undefined;
    };

const soonMinutes = 15;
const daysSearched = 35;
const daysWithoutEnd = 8;
const weekdays: readonly DayKind[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

type Span = { readonly from: number; readonly to: number; readonly note: string | undefined };

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** Which rows a date uses. */
function dayKindOf(date: string): DayKind {
  if (isHoliday(date)) return 'hol';
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'mon';
}

/** The spans of that date in order, those that meet or overlap kept apart. */
function spansOn(rows: readonly OpeningRow[], date: string): readonly Span[] {
  const kind = dayKindOf(date);
  return rows
    .filter((row) => row.days.includes(kind))
    .map(({ from, to, note }) => ({ from: minuteOf(from), to: minuteOf(to), note }))
    .toSorted((one, other) => one.from - other.from);
}

const spanAt = (spans: readonly Span[], minute: number): Span | undefined =>
  spans.find((span) => span.from <= minute && minute < span.to);

/** When an opening ends that is open at that date and minute, through midnights where rows meet. */
function closingFrom(rows: readonly OpeningRow[], date: string, minute: number): Date | undefined {
  for (let day = 0; day < daysWithoutEnd; day += 1) {
    const onDate = daysAfter(date, day);
    const spans = spansOn(rows, onDate);
    let end = day === 0 ? minute : 0;
    for (let span = spanAt(spans, end); span !== undefined; span = spanAt(spans, end)) end = span.to;
    if (end < 1440) return instantOf(onDate, end);
  }
  return undefined;
}

function nextOpening(rows: readonly OpeningRow[], date: string, minute: number): Opening {
  for (let day = 0; day < daysSearched; day += 1) {
    const onDate = daysAfter(date, day);
    const span = spansOn(rows, onDate).find(({ from }) => day > 0 || from > minute);
    if (span !== undefined) return { state: 'closed', opensAt: instantOf(onDate, span.from), note: span.note };
  }
  return { state: 'closed', opensAt: undefined, note: undefined };
}

/** Whether rows are open at `at`, when they close or open next, and the note of the row that says so. */
export function openingAt(rows: readonly OpeningRow[], at: Date): Opening {
  const { date, minute } = wallClockOf(at);
  const span = spanAt(spansOn(rows, date), minute);
  if (span === undefined) return nextOpening(rows, date, minute);
  const closesAt = closingFrom(rows, date, minute);
  const closesSoon = closesAt !== undefined && closesAt.getTime() - at.getTime() <= soonMinutes * 60_000;
  return { state: 'open', closesAt, closesSoon, note: span.note };
}

const isTelephone = (row: OpeningRow): boolean => /telefon|phone/iu.test(row.note ?? '');

/** Rows for the staffed telephone apart from those for visits. Without a telephone row the telephone keeps the visiting hours. */
export function hoursByChannel(rows: readonly OpeningRow[]): {
  readonly telephone: readonly OpeningRow[];
  readonly visits: readonly OpeningRow[];
} {
  const telephone = rows.filter(isTelephone);
  const visits = rows.filter((row) => !isTelephone(row));
  return { telephone: telephone.length > 0 ? telephone : visits, visits };
}
