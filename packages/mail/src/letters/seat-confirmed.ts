import type { Letter } from '../letter.ts';
import type { SeatConfirmed } from '../mail-content.ts';
import { accessOf, agendaOf, dayButton, dayPanel, dayWords, venueLine } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';
import { cannotComeNotice } from './way-out.ts';

function reasonFor({ bookedBy }: SeatConfirmed, { t }: Setting): string {
  if (!bookedBy) return t('mail:reason.seat');
  const booked = t('mail:reason.booked', { organisation: bookedBy.organisation });
  return bookedBy.contact === undefined
    ? booked
    : `${booked} ${t('mail:reason.contact', { contact: bookedBy.contact })}`;
}

/** "Din plats är klar". */
export function writeSeatConfirmed(content: SeatConfirmed, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { day } = content;
  const words = dayWords(day, locale);
  const body = t('mail:invite.body', { day: words.day, span: words.span, venue: venueLine(day.venue) });
  return {
    locale,
    subject: t('mail:invite.subject', { dayName: words.dayName, day: words.day }),
    greeting,
    heading: t('mail:invite.heading'),
    paragraphs: [content.calendarUrl === undefined ? body : `${body} ${t('mail:invite.button')}`],
    day: dayPanel(day, setting),
    ...dayButton(day, content.calendarUrl, setting),
    ...agendaOf(day, setting),
    notice: cannotComeNotice(content, setting),
    ...accessOf(day, setting),
    footer: footerOf(setting, reasonFor(content, setting)),
  };
}
