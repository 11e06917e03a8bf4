import { formatClock, formatDay, formatLongDay, formatSpan, type Locale } from '@samlots/text';
import type { Letter, LetterDay, LetterNotice } from '../letter.ts';
import type { AgendaEntry, DayFacts } from '../mail-content.ts';
import type { Setting } from './setting.ts';

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
export function agendaOf(day: DayFacts, setting: Setting): Pick<Letter, 'agenda'> {
  const entries = day.agenda.filter((entry) => entry.type !== 'break');
  if (entries.length === 0) return {};
  const rows = entries.map((entry, index) => agendaRow(entry, index === entries.length - 1, setting));
  return { agenda: { heading: setting.t('mail:agenda.heading'), rows } };
}

function agendaRow(entry: AgendaEntry, isLast: boolean, { t, locale }: Setting): [string, string] {
  const label = t(`mail:agenda.${entry.type}`);
  const clock = formatClock(entry.startsAt, locale);
  return [clock, isLast ? t('mail:agenda.last', { label, clock: formatClock(entry.endsAt, locale) }) : label];
}

/** "I lokalen finns hiss …", where the venue has told us. */
export function accessOf(day: DayFacts, { t }: Setting): Pick<Letter, 'afterword'> {
  const { access } = day.venue;
  return access === undefined ? {} : { afterword: t('mail:access', { access }) };
}

/** How to give the seat back: the capability link, or a mailbox where there is none. */
export function cannotComeNotice(links: { cancelUrl?: string; withReplies: boolean }, setting: Setting): LetterNotice {
  const { t } = setting;
  const heading = t('mail:cannotCome.heading');
  const warning = links.withReplies ? '' : ` ${t('mail:cannotCome.calendarIsNotEnough')}`;
  if (links.cancelUrl === undefined)
    return { heading, text: `${t('mail:cannotCome.write', { email: setting.questionsTo })}${warning}` };
  return {
    heading,
    link: { label: t('mail:cannotCome.link'), url: links.cancelUrl },
    text: `${t('mail:cannotCome.after')}${warning}`,
  };
}

/** The way out of the queue, where there is a link for it. */
export function leaveQueueNotice(cancelUrl: string | undefined, { t }: Setting): Pick<Letter, 'notice'> {
  if (cancelUrl === undefined) return {};
  const link = { label: t('mail:leaveQueue.link'), url: cancelUrl };
  return { notice: { heading: t('mail:leaveQueue.heading'), link, text: t('mail:leaveQueue.after') } };
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
