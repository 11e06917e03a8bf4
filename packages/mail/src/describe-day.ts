import { textFor, type Locale } from '@samlots/text';
import type { DayFacts } from './mail-content.ts';
import { agendaOf, venueLine } from './letters/day-parts.ts';

/** "Trädgårdssalen, Påhittade torget 30": the place as one line, for a calendar or a record. */
export const placeOf = (day: Pick<DayFacts, 'venue'>): string => venueLine(day.venue);

/**
 * The description of the day for a calendar, as plain text: the neutral agenda, where to read more, and how to cancel.
 * Some calendars show this and not the mail.
 */
export function describeDay(day: DayFacts, locale: Locale, myPagesUrl: string): string {
  const t = textFor(locale);
  const { agenda } = agendaOf(day, { t, locale });
  const rows = agenda ? [agenda.heading, ...agenda.rows.map(([clock, what]) => `${clock} ${what}`), ''] : [];
  return [
    ...rows,
    `${t('mail:readDay')}: ${day.dayUrl}`,
    '',
    `${t('mail:cannotCome.heading')} ${t('mail:cannotCome.calendarIsNotEnough')}`,
    `${t('mail:cannotCome.myPages')}: ${myPagesUrl}`,
  ].join('\n');
}
