import type { Letter } from '../letter.ts';
import type { DayCancelled } from '../mail-content.ts';
import { dayButton, dayPanel, dayWords } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';

/** "Dagen är inställd". */
export function writeDayCancelled(content: DayCancelled, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { dayName, day } = dayWords(content.day, locale);
  const follow = content.place === 'seat' && content.inCalendar !== false ? ` ${t('mail:calendarFollows')}` : '';
  return {
    locale,
    subject: t('mail:cancelDay.subject', { dayName, day }),
    greeting,
    heading: t('mail:cancelDay.heading'),
    paragraphs: [`${t('mail:cancelDay.body', { dayName, day })} ${t('mail:cancelDay.nothingToDo')}${follow}`],
    day: dayPanel(content.day, setting),
    ...dayButton(content.day, undefined, setting),
    footer: footerOf(setting, t('mail:reason.past')),
  };
}
