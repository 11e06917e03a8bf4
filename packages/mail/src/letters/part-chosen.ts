import { formatSpan } from '@samlots/text';
import type { Letter } from '../letter.ts';
import type { PartChosen } from '../mail-content.ts';
import { accessOf, agendaOf, dayButton, dayPanel, dayWords } from './day-parts.ts';
import { footerOf, type Setting } from './setting.ts';
import { cannotComeNotice } from './way-out.ts';

function timeLine({ day, previous }: PartChosen, { t, locale }: Setting): string {
  const body = t('mail:part.body', dayWords(day, locale));
  if (previous === undefined) return body;
  return `${body} ${t('mail:part.before', { span: formatSpan(previous.startsAt, previous.endsAt, locale) })}`;
}

/** "Du kommer på förmiddagen": the same day, other times. */
export function writePartChosen(content: PartChosen, setting: Setting): Letter {
  const { t, locale, greeting } = setting;
  const { day, part } = content;
  return {
    locale,
    subject: t('mail:part.subject', dayWords(day, locale)),
    greeting,
    heading: t(`mail:part.heading.${part}`),
    paragraphs: [timeLine(content, setting), t('mail:calendarFollows')],
    day: dayPanel(day, setting),
    ...dayButton(day, content.calendarUrl, setting),
    ...agendaOf(day, setting),
    notice: cannotComeNotice(content, setting),
    ...accessOf(day, setting),
    footer: footerOf(setting, t('mail:reason.seat')),
  };
}
