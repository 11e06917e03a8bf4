/**
 * Where the days of a programme lie on a time line. Promises: x to scale in Swedish months, every day within the line,
 * and a column's height in proportion to the seats taken. Refuses: to draw fewer than three days, a list says it better.
 */
import { swedishDate, swedishInstant } from '@samlots/text';
import { phaseOf, type Occurrence } from '../../training/facts.ts';

export const drawing = { width: 1072, columnTop: 88, columnHeight: 108, columnWidth: 15 } as const;

export type DrawnColumn = {
  readonly key: string;
  readonly round: string | null;
  readonly startsAt: string;
  readonly x: number;
  readonly takenHeight: number;
  readonly held: boolean;
};

export type DrawnDay = {
  readonly number: number;
  readonly x: number;
  readonly held: boolean;
  readonly columns: readonly DrawnColumn[];
};

export type Year = {
  readonly days: readonly DrawnDay[];
  readonly months: readonly { readonly at: Date; readonly x: number }[];
  /** Null when today lies outside the line. */
  readonly todayX: number | null;
};

type Day = { readonly number: number; readonly occurrences: readonly Occurrence[] };

/** The first instant of the month of `at`, and `months` later. */
function monthStart(at: Date, months: number): Date {
  const [year = 0, month = 1] = swedishDate(at).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const start = swedishInstant(first.toISOString().slice(0, 10), '00.00');
  return start instanceof Date ? start : first;
}

function monthsBetween(from: Date, to: Date): readonly Date[] {
  const starts: Date[] = [];
  for (let month = from; month < to; month = monthStart(month, 1)) starts.push(month);
  return starts;
}

const margin = 34;

export function drawYear(days: readonly Day[], now: Date): Year | null {
  const dated = days
    .map((day) => ({ ...day, occurrences: day.occurrences.filter(({ status }) => status !== 'CANCELLED') }))
    .filter(({ occurrences }) => occurrences.length > 0);
  if (dated.length < 3) return null;
  const instants = dated.flatMap(({ occurrences }) => occurrences.map(({ startsAt }) => Date.parse(startsAt)));
  const from = monthStart(new Date(Math.min(...instants)), 0);
  const to = monthStart(new Date(Math.max(...instants)), 1);
  const xOf = (at: Date): number =>
    Math.round(
      margin + ((at.getTime() - from.getTime()) / (to.getTime() - from.getTime())) * (drawing.width - 2 * margin),
    );
  const drawnDay = ({ number, occurrences }: Day): DrawnDay => {
    const middle = occurrences.reduce((sum, { startsAt }) => sum + Date.parse(startsAt), 0) / occurrences.length;
    const x = xOf(new Date(middle));
    const step = drawing.columnWidth + 2;
    const columns = occurrences.map((occurrence, place) => ({
      key: occurrence.key,
      round: occurrence.round,
      startsAt: occurrence.startsAt,
      x: x + step * (place - occurrences.length / 2) + 1,
      takenHeight: Math.round(
        (drawing.columnHeight * Math.min(occurrence.seatsTaken, occurrence.capacity)) / occurrence.capacity,
      ),
      held: phaseOf(occurrence, now) === 'held',
    }));
    return { number, x, held: columns.every(({ held }) => held), columns };
  };
  return {
    days: dated.map(drawnDay),
    months: monthsBetween(from, to).map((at) => ({ at, x: xOf(at) })),
    todayX: now >= from && now < to ? xOf(now) : null,
  };
}
