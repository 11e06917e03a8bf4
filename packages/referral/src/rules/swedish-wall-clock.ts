import { ZONE } from '@samlots/kernel';
import { DateTime } from 'luxon';

/** An instant as a clock on a wall in Sweden shows it; `minute` counts from midnight by the clock. */
export type WallClock = { readonly date: string; readonly minute: number; readonly weekday: number };

/** The Swedish date, minute and weekday (1 Monday … 7 Sunday) of an instant, whatever zone the process runs in. */
export function wallClockOf(at: Date): WallClock {
  const local = DateTime.fromJSDate(at, { zone: ZONE });
  return { date: local.toFormat('yyyy-MM-dd'), minute: local.hour * 60 + local.minute, weekday: local.weekday };
}

/** The Swedish date of an instant. */
export const swedishDateOf = (at: Date): string => wallClockOf(at).date;

/** The instant of a Swedish date and minute of the day; minute 1440 is midnight at its end. */
export function instantOf(date: string, minute: number): Date {
  const day = DateTime.fromISO(date, { zone: ZONE });
  if (minute >= 1440) return day.plus({ days: 1 }).toJSDate();
  return day.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toJSDate();
}

/** The date so many days later. */
export function daysAfter(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');
}

/** Whole days from one date to another; negative when the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Swedish days from `now` to `at`: 0 today, 1 tomorrow. */
export const daysUntil = (at: Date, now: Date): number => daysBetween(swedishDateOf(now), swedishDateOf(at));
