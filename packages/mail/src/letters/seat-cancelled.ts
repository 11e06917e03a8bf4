import type { Letter } from '../letter.ts';
import type { SeatCancelled } from '../mail-content.ts';
import { dayButton, dayPanel, dayWords } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';

function wordsOf(content: SeatCancelled, { t, locale }: Setting): Pick<Letter, 'subject' | 'heading' | 'paragraphs'> {
  const { dayName, day } = dayWords(content.day, locale);
  if (content.place === 'queue')
    return {
      subject: t('mail:cancel.queueSubject', { dayName, day }),
      heading: t('mail:cancel.queueHeading'),
      paragraphs: [t('mail:cancel.queueBody', { day })],
    };
  const follow = content.inCalendar === false ? '' : ` ${t('mail:calendarFollows')}`;
  return {
    subject: t('mail:cancel.subject', { dayName, day }),
    heading: t('mail:cancel.heading'),
    paragraphs: [`${t(`mail:cancel.${content.by}`, { day })}${follow}`],
  };
}

/** "Din plats är avbokad", by the person, the contact or the coordinator; or the same of a place in the queue. */
export function writeSeatCancelled(content: SeatCancelled, setting: Setting): Letter {
  const { t, locale, greeting, questionsTo } = setting;
  return {
    locale,
    greeting,
    ...wordsOf(content, setting),
    day: dayPanel(content.day, setting),
    ...dayButton(content.day, undefined, setting),
    notice: { heading: t('mail:cancel.wrongHeading'), text: t('mail:cancel.wrong', { email: questionsTo }) },
    footer: footerOf(setting, t('mail:reason.past')),
  };
}
