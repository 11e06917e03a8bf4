import { ZONE } from '@samlots/kernel';
import { DateTime } from 'luxon';

/** A Swedish calendar date, `YYYY-MM-DD`: no clock, no zone. Sorts as text. */
export type PlainDate = string;

const utc = (date: PlainDate): DateTime => DateTime.fromISO(date, { zone: 'utc' });

function written(day: DateTime): PlainDate {
  const date = day.toISODate();
  if (date === null) throw new Error(`not a date: ${String(day.invalidExplanation)}`);
  return date;
}

export const plusDays = (date: PlainDate, days: number): PlainDate => written(utc(date).plus({ days }));

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => utc(to).diff(utc(from), 'days').days;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: PlainDate): number => utc(date).weekday;

/** ISO 8601 week, 1–53. */
export const isoWeekOf = (date: PlainDate): number => utc(date).weekNumber;

export const yearOf = (date: PlainDate): number => utc(date).year;

/** The date that a Swedish wall calendar shows at this instant. */
export const swedishDateAt = (instant: Date): PlainDate => written(DateTime.fromJSDate(instant, { zone: ZONE }));

/** The instant at which Swedish clocks show `time` (HH:MM) on the date. */
export const instantAt = (date: PlainDate, time: string): Date =>
  DateTime.fromISO(`${date}T${time}`, { zone: ZONE }).toJSDate();

/** How a `DATE` column wants a calendar date: midnight UTC. */
export const asDateColumn = (date: PlainDate): Date => utc(date).toJSDate();
