/**
 * Deadlines of an occurrence in Swedish wall time (DOMAIN J1.2, E3). Promises: the same answer in any process time zone
 * and across both clock changes. Refuses: to decide anything; it only says when.
 */
import { ZONE } from '@samlots/kernel';
import { DateTime } from 'luxon';

const local = (at: Date): DateTime => DateTime.fromJSDate(at, { zone: ZONE });

/** The last instant of the calendar day that lies `days` before the start: 23.59.59.999 Swedish time. */
function endOfDayBefore(startsAt: Date, days: number): Date {
  return local(startsAt).minus({ days }).endOf('day').toJSDate();
}

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

/** Attendance is marked from the start of that calendar day and corrected until the end of the 14th day after. */
export function attendanceWindow(startsAt: Date, correctionDays = 14): { readonly from: Date; readonly until: Date } {
  const day = local(startsAt);
  return { from: day.startOf('day').toJSDate(), until: day.plus({ days: correctionDays }).endOf('day').toJSDate() };
}
