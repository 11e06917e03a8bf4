import type { HoursFactsFragment } from '../generated/operations.ts';
import type { Words } from '../shell/use-words.ts';

export type HoursRow = Omit<HoursFactsFragment, '__typename'>;

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const week = [...weekdays, 'sat', 'sun'] as const;
const allDays = [...week, 'hol'] as const;
type Day = (typeof allDays)[number];

const isDay = (day: string): day is Day => allDays.some((known) => known === day);
const holds = (days: readonly string[], all: readonly string[]): boolean =>
  days.length === all.length && all.every((day) => days.includes(day));

const clock = (time: string, { locale }: Words): string => (locale === 'sv' ? time.replace(':', '.') : time);

/** "vardagar", "mån–tors", "tisdag, torsdag". */
function sayDays(days: readonly string[], { t }: Words): string {
  if (holds(days, weekdays)) return t('referral:hours.weekdays');
  const known = days.filter(isDay);
  const places = known.map((day) => allDays.indexOf(day));
  const inRow = places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
  const [first, last] = [known[0], known.at(-1)];
  if (known.length > 2 && inRow && first !== undefined && last !== undefined && last !== 'hol')
    return `${t(`referral:hours.short.${first}`)}–${t(`referral:hours.short.${last}`)}`;
  const form = known.length > 2 ? 'short' : 'days';
  return known.map((day) => t(`referral:hours.${form}.${day}`)).join(', ');
}

/** One row of opening hours in words: "vardagar 13.00–14.00". */
export function sayHours(row: HoursRow, words: Words): string {
  const { t } = words;
  if (row.from === '00:00' && row.to === '24:00') {
    return holds(row.days, allDays)
      ? t('referral:hours.always')
      : t('referral:hours.allDay', { days: sayDays(row.days, words) });
  }
  return t('referral:hours.row', {
    days: sayDays(row.days, words),
    from: clock(row.from, words),
    to: clock(row.to, words),
  });
}
