import type { Letter } from '../letter.ts';
import type { Waitlisted } from '../mail-content.ts';
import { agendaOf, dayButton, dayPanel, dayWords } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';
import { leaveQueueNotice } from './way-out.ts';

/** "Du står i kön": no calendar event, because there is no seat yet. */
export function writeWaitlisted(content: Waitlisted, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { dayName, day } = dayWords(content.day, locale);
  return {
    locale,
    subject: t('mail:waitlist.subject', { dayName, day }),
    greeting,
    heading: t('mail:waitlist.heading'),
    paragraphs: [t('mail:waitlist.joined', { place: content.queueNumber })],
    day: dayPanel(content.day, setting),
    ...dayButton(content.day, undefined, setting),
    ...agendaOf(content.day, setting),
    ...leaveQueueNotice(content, setting),
    footer: footerOf(setting, t('mail:reason.queue')),
  };
}
