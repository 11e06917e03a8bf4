import { DateTime } from 'luxon';
import type { Locale } from './locale.ts';

const ZONE = 'Europe/Stockholm';

const local = (at: Date, locale: Locale): DateTime =>
  DateTime.fromJSDate(at, { zone: ZONE }).setLocale(locale === 'sv' ? 'sv-SE' : 'en-GB');

/** "09.00" in Swedish, "09:00" in English; 24-hour clock in Swedish time. */
export function formatClock(at: Date, locale: Locale): string {
  return local(at, locale).toFormat(locale === 'sv' ? 'HH.mm' : 'HH:mm');
}

/** "torsdag 6 mars" / "Thursday 6 March". */
export function formatDay(at: Date, locale: Locale): string {
  return local(at, locale).toFormat('cccc d LLLL');
}

/** "torsdag 6 mars 2014" / "Thursday 6 March 2014". */
export function formatLongDay(at: Date, locale: Locale): string {
  return local(at, locale).toFormat('cccc d LLLL yyyy');
}

/** "6 mars" / "6 March", for places where the weekday stands elsewhere. */
export function formatShortDay(at: Date, locale: Locale): string {
  return local(at, locale).toFormat('d LLLL');
}

/** "6 mars 2014" / "6 March 2014", for when something was checked. */
export function formatDate(at: Date, locale: Locale): string {
  return local(at, locale).toFormat('d LLLL yyyy');
}

/** "torsdag" / "Thursday". */
export function formatWeekday(at: Date, locale: Locale): string {
  return local(at, locale).toFormat('cccc');
}

/** "kl. 09.00–16.30" / "09:00–16:30". */
export function formatSpan(startsAt: Date, endsAt: Date, locale: Locale): string {
  const span = `${formatClock(startsAt, locale)}–${formatClock(endsAt, locale)}`;
  return locale === 'sv' ? `kl. ${span}` : span;
}

/** Deadlines carry weekday and clock: "torsdag 13 februari kl. 18.00" / "Thursday 13 February at 18:00". */
export function formatDeadline(at: Date, locale: Locale): string {
  const clock = formatClock(at, locale);
  return locale === 'sv' ? `${formatDay(at, locale)} kl. ${clock}` : `${formatDay(at, locale)} at ${clock}`;
}
