import type { Letter } from '../letter.ts';
import type { DayMoved, VenueMoved } from '../mail-content.ts';
import { accessOf, agendaOf, dayButton, dayPanel } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';
import { cannotComeNotice, leaveQueueNotice } from './way-out.ts';

type ChangedDay = Omit<Letter, 'subject' | 'heading' | 'paragraphs'>;

/** What every letter about a changed day repeats: its facts, the button, and the way out of the seat or the queue. */
export function changedDayParts(content: DayMoved | VenueMoved, setting: Setting): ChangedDay {
  const { t, locale, greeting } = setting;
  const { day, place } = content;
  return {
    locale,
    greeting,
    day: dayPanel(day, setting),
    ...dayButton(day, place === 'seat' ? content.calendarUrl : undefined, setting),
    ...agendaOf(day, setting),
    ...(place === 'seat' ? { notice: cannotComeNotice(content, setting) } : leaveQueueNotice(content, setting)),
    ...accessOf(day, setting),
    footer: footerOf(setting, t(`mail:reason.${place}`)),
  };
}

/** What becomes of the seat (and the calendar) or of the place in the queue. */
export function followLine({ place }: DayMoved | VenueMoved, { t }: Setting): string {
  return place === 'seat'
    ? `${t('mail:moved.seatFollows')} ${t('mail:calendarFollows')}`
    : t('mail:moved.queueFollows');
}
