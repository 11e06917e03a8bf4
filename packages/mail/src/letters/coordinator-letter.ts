import { formatDay } from '@samlots/text';
import type { Letter } from '../letter.ts';
import type { CoordinatorLetter } from '../mail-content.ts';
import type { Setting } from './setting.ts';

function introOf({ programme, day, reader }: CoordinatorLetter, { t, locale }: Setting): string {
  if (day !== undefined)
    return t('letters:mail.aboutDay', { programme, dayName: day.dayName, day: formatDay(day.startsAt, locale) });
  return t(reader === 'contact' ? 'letters:mail.toContacts' : 'letters:mail.toUnits', { programme });
}

function passOn({ passOnTo }: CoordinatorLetter, { t, locale }: Setting): readonly string[] {
  if (passOnTo.length === 0) return [];
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(passOnTo);
  return [t('letters:mail.passOn', { names })];
}

function reasonOf({ reader, organisation }: CoordinatorLetter, { t }: Setting): string {
  switch (reader) {
    case 'seat':
      return t('mail:reason.seat');
    case 'queue':
      return t('mail:reason.queue');
    case 'contact':
      return t('letters:mail.becauseContact', { organisation });
    case 'mailbox':
      return t('letters:mail.becauseMailbox', { organisation });
  }
}

/** A coordinator's own words in a frame in the reader's language; unlike other mail it may be answered. */
export function writeCoordinatorLetter(content: CoordinatorLetter, setting: Setting): Letter {
  const { t, locale, greeting, questionsTo, demoLine } = setting;
  const why = `${reasonOf(content, setting)} ${t('letters:mail.answer')}`;
  return {
    locale,
    subject: content.subject,
    greeting,
    heading: content.subject,
    paragraphs: [...passOn(content, setting), introOf(content, setting)],
    written: content.body,
    button: {
      label: t(content.day === undefined ? 'letters:mail.readProgramme' : 'mail:readDay'),
      url: content.pageUrl,
    },
    footer: { why, questionsTo, ...(demoLine === undefined ? {} : { demo: demoLine }) },
  };
}
