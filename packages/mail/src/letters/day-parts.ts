import { formatClock, formatDay, formatLongDay, formatSpan, type Locale } from '@samlots/text';
import type { Letter, LetterDay } from '../letter.ts';
import type { AgendaEntry, DayFacts } from '../mail-content.ts';
import type { Setting } from './setting.ts';

type Words = Pick<Setting, 't' | 'locale'>;
type Span = { readonly startsAt: Date; readonly endsAt: Date };

const ZONE = 'Europe/Stockholm';

/** The parts of a date as a calendar's leaf shows them: "tors", "6", "mars". */
function leafOf(at: Date, locale: Locale): Pick<LetterDay, 'weekday' | 'dayOfMonth' | 'month'> {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', { timeZone: ZONE, ...options }).format(at);
  return { weekday: part({ weekday: 'short' }), dayOfMonth: part({ day: 'numeric' }), month: part({ month: 'long' }) };
}

/** "Trädgårdssalen, Påhittade torget 30". */
export function venueLine(venue: DayFacts['venue']): string {
  return venue.address === undefined ? venue.name : `${venue.name}, ${venue.address}`;
}

/** The words that nearly every letter fills in: the day's name, "torsdag 6 mars" and "kl. 09.00–16.30". */
export function dayWords(day: DayFacts, locale: Locale): { dayName: string; day: string; span: string } {
  return {
    dayName: day.dayName,
    day: formatDay(day.startsAt, locale),
    span: formatSpan(day.startsAt, day.endsAt, locale),
  };
}

/** Date, times, coffee and place. */
export function dayPanel(day: DayFacts, { t, locale }: Setting): LetterDay {
  const coffee = day.agenda.find((entry) => entry.type === 'registration');
  return {
    ...leafOf(day.startsAt, locale),
    date: formatLongDay(day.startsAt, locale),
    span: formatSpan(day.startsAt, day.endsAt, locale),
    lines: [
      ...(coffee ? [t('mail:coffee', { clock: formatClock(coffee.startsAt, locale) })] : []),
      venueLine(day.venue),
    ],
  };
}

/** The neutral agenda. Breaks are left out: nobody plans by them, and the list should fit a telephone. */
export function agendaOf(day: DayFacts, setting: Words): Pick<Letter, 'agenda'> {
  const entries = day.agenda.filter((entry) => entry.type !== 'break');
  if (entries.length === 0) return {};
  const rows = entries.map((entry, index) => agendaRow(entry, index === entries.length - 1, setting));
  return { agenda: { heading: setting.t('mail:agenda.heading'), rows } };
}

function agendaRow(entry: AgendaEntry, isLast: boolean, { t, locale }: Words): [string, string] {
  const label = t(`mail:agenda.${entry.type}`);
  const clock = formatClock(entry.startsAt, locale);
  return [clock, isLast ? t('mail:agenda.last', { label, clock: formatClock(entry.endsAt, locale) }) : label];
}

/** "I lokalen finns hiss …", where the venue has told us. */
export function accessOf(day: DayFacts, { t }: Setting): Pick<Letter, 'afterword'> {
  const { access } = day.venue;
  return access === undefined ? {} : { afterword: t('mail:access', { access }) };
}

/** "Utbildningsdag 4 har fått en ny tid: … Tidigare: …". */
export function movedLine(moved: { day: DayFacts; previous?: Span }, { t, locale }: Words): string {
  const body = t('mail:moved.body', dayWords(moved.day, locale));
  if (moved.previous === undefined) return body;
  const { startsAt, endsAt } = moved.previous;
  const before = { day: formatDay(startsAt, locale), span: formatSpan(startsAt, endsAt, locale) };
  return `${body} ${t('mail:moved.before', before)}`;
}

/** "Ny lokal: … Tiden är densamma. Tidigare: …". */
export function newVenueLine(moved: { day: DayFacts; previousVenue?: string }, { t }: Words): string {
  const body = t('mail:venue.body', { venue: venueLine(moved.day.venue) });
  return moved.previousVenue === undefined ? body : `${body} ${t('mail:venue.before', { venue: moved.previousVenue })}`;
}

/** The one button: into the calendar where there is a file to open, else to the page of the day. */
export function dayButton(
  day: DayFacts,
  calendarUrl: string | undefined,
  { t }: Setting,
): Pick<Letter, 'button' | 'link'> {
  const read = { label: t('mail:readDay'), url: day.dayUrl };
  if (calendarUrl === undefined) return { button: read };
  return { button: { label: t('mail:addToCalendar'), url: calendarUrl }, link: read };
}
