/**
 * The directory is set on 10 February 2014. Promises: its dates move so that today plays that day, all by the same
 * number of days, so that what was fresh, stale or paused still is. Refuses: any other date (laws, districts).
 */
import type { Json } from './domain-files.ts';
import { daysBetween, plusDays, type PlainDate } from './plain-date.ts';

/** The day on which the scenario of the domain data plays. */
export const scenarioDay: PlainDate = '2014-02-10';

const movingFields: ReadonlySet<string> = new Set(['verifiedAt', 'updated', 'reviewedOn', 'pausedUntil']);

/** How many days the directory moves when it is seeded today. */
export const directoryShift = (today: PlainDate): number => daysBetween(scenarioDay, today);

/** A value of the directory with every moving date in it, at any depth, later by `days`. */
export function shiftDates(value: Json, days: number): Json {
  if (Array.isArray(value)) return value.map((item) => shiftDates(item, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [
      field,
      movingFields.has(field) && typeof inner === 'string' ? plusDays(inner, days) : shiftDates(inner, days),
    ]),
  );
}
