/**
 * Deadlines of an occurrence in Swedish wall time (DOMAIN J1.2, E3). Promises: the same answer in any process time zone
 * and across both clock changes. Refuses: to decide anything; it only says when.
 */
import { ZONE } from '@samlots/kernel';
import { DateTime } from 'luxon';

const dayMs = 24 * 3_600_000;
const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });

/** How far Swedish clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  return Date.parse(`${swedish.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}

/**
 * The last millisecond of the calendar day that lies `days` before the start. By arithmetic and not by luxon, which takes
 * ten times as long: lists ask for it once per occurrence. Clocks change at night, so an evening has its day's offset.
 */
function endOfDayBefore(startsAt: Date, days: number): Date {
  const offset = offsetAt(startsAt.getTime());
  const end = (Math.floor((startsAt.getTime() + offset) / dayMs) - days + 1) * dayMs - 1;
  return new Date(end - offsetAt(end - offset));
}

const local = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: ZONE });

/** Enrolment closes at 23.59 `daysBefore` days before the occurrence. */
export function enrolmentClosesAt(startsAt: Date, daysBefore: number): Date {
  return endOfDayBefore(startsAt, daysBefore);
}

/** A cancellation is late after 23.59 on the `daysBefore`-th calendar day before. */
export function isLateCancellation(now: Date, startsAt: Date, daysBefore: number): boolean {
  return now > endOfDayBefore(startsAt, daysBefore);
}

/** The queue is served automatically until 24 hours before the start; later a person decides. */
export function queueIsServed(now: Date, startsAt: Date): boolean {
  return now.getTime() <= startsAt.getTime() - 24 * 3_600_000;
}

/** What to eat is ordered three days before: it can be chosen until 23.59 on the third calendar day before. */
export function foodClosesAt(startsAt: Date): Date {
  return endOfDayBefore(startsAt, 3);
}

/** The link of a mail to a seat works until the end of the day after the occurrence. */
export function seatLinkEndsAt(startsAt: Date): Date {
  return endOfDayBefore(startsAt, -1);
}

/** Occurrences that began before this instant took place 14 days ago or earlier: what was eaten there is forgotten. */
export function foodIsForgottenBefore(now: Date): Date {
  return local(now).startOf('day').minus({ days: 13 }).toJSDate();
}

/** Attendance is marked from the start of that calendar day and corrected until the end of the 14th day after. */
export function attendanceWindow(startsAt: Date, correctionDays = 14): { readonly from: Date; readonly until: Date } {
  const day = local(startsAt);
  return { from: day.startOf('day').toJSDate(), until: day.plus({ days: correctionDays }).endOf('day').toJSDate() };
}
