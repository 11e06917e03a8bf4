import { DateTime } from 'luxon';

const ZONE = 'Europe/Stockholm';

/**
 * The rules of Swedish time as a constant in RRULE form: Outlook misreads RDATE lists, and the zone library at hand
 * answers with Europe/Berlin. Right for every date since 1996 (source: tz database, rule "EU").
 */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The definition of the one zone we write. */
export const onlyZone = VTIMEZONE;

/** For ical-generator's zone generator: the definition of the one zone we write. */
export function vtimezoneOf(zone: string): string | null {
  return zone === ZONE ? VTIMEZONE : null;
}

/** The instant as Swedish wall time. A bare Date with a zone would print the server's local time. */
export function wallTime(at: Date): DateTime {
  return DateTime.fromJSDate(at, { zone: ZONE });
}

/** The instant in UTC, as DTSTAMP must be written. */
export function inUtc(at: Date): DateTime {
  return DateTime.fromJSDate(at, { zone: 'utc' });
}

const happensTwice = (at: Date): boolean => wallTime(at).getPossibleOffsets().length > 1;

/**
 * The zone an event is written in: Swedish wall time, or UTC (null) when an end of it falls in the hour of October
 * that happens twice, where a wall time cannot say which of the two is meant.
 */
export function zoneForSpan(startsAt: Date, endsAt: Date): string | null {
  return happensTwice(startsAt) || happensTwice(endsAt) ? null : ZONE;
}
