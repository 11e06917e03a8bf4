import { formatDay, formatSpan } from '@samlots/text';
import type { Letter } from '../letter.ts';
import type { DayMoved } from '../mail-content.ts';
import { changedDayParts, followLine } from './changed-day.ts';
import { dayWords } from './day-parts.ts';
import type { Setting } from './setting.ts';

/** "Ny tid", and the new venue where that changed too. */
export function writeDayMoved(content: DayMoved, setting: Setting): Letter {
  const { t, locale } = setting;
  const words = dayWords(content.day, locale);
  const { startsAt, endsAt } = content.previous;
  const before = { day: formatDay(startsAt, locale), span: formatSpan(startsAt, endsAt, locale) };
  return {
    ...changedDayParts(content, setting),
    subject: t('mail:moved.subject', words),
    heading: t(content.venueMoved ? 'mail:moved.headingWithVenue' : 'mail:moved.heading'),
    paragraphs: [`${t('mail:moved.body', words)} ${t('mail:moved.before', before)}`, followLine(content, setting)],
  };
}
