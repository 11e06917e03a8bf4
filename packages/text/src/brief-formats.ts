import { DateTime } from 'luxon';
import type { Locale } from './locale.ts';

const brief = (at: Date, locale: Locale, format: string): string =>
  DateTime.fromJSDate(at, { zone: 'Europe/Stockholm' })
    .setLocale(locale === 'sv' ? 'sv-SE' : 'en-GB')
    .toFormat(format)
    .replaceAll('.', '');

/** "6 mars", "30 jan" / "6 Mar": for drawings and narrow columns, where the year and the weekday stand elsewhere. */
export function formatBriefDay(at: Date, locale: Locale): string {
  return brief(at, locale, 'd LLL');
}

/** "tors 6 mars" / "Thu 6 Mar". */
export function formatBriefWeekday(at: Date, locale: Locale): string {
  return brief(at, locale, 'ccc d LLL');
}

/** "mars" / "Mar". */
export function formatBriefMonth(at: Date, locale: Locale): string {
  return brief(at, locale, 'LLL');
}
