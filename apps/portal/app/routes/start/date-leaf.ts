import { formatShortDay, formatWeekday, type Locale } from '@samlots/text';

export type DateLeaf = { readonly weekday: string; readonly date: string; readonly month: string };

const short: Readonly<Record<string, string>> = { torsdag: 'tors' };

/** A day as a leaf of a calendar: "tors", "6", "mars". */
export function dateLeaf(at: Date, locale: Locale): DateLeaf {
  const [date = '', month = ''] = formatShortDay(at, locale).split(' ');
  const weekday = formatWeekday(at, locale);
  return { weekday: short[weekday] ?? weekday.slice(0, 3), date, month };
}
