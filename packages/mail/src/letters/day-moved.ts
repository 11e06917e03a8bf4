import type { Letter } from '../letter.ts';
import type { DayMoved } from '../mail-content.ts';
import { changedDayParts, followLine } from './changed-day.ts';
import { dayWords, movedLine } from './day-parts.ts';
import type { Setting } from './setting.ts';

/** "Ny tid", and the new venue where that changed too. */
export function writeDayMoved(content: DayMoved, setting: Setting): Letter {
  const { t, locale } = setting;
  const words = dayWords(content.day, locale);
  return {
    ...changedDayParts(content, setting),
    subject: t('mail:moved.subject', words),
    heading: t(content.venueMoved ? 'mail:moved.headingWithVenue' : 'mail:moved.heading'),
    paragraphs: [movedLine(content, setting), followLine(content, setting)],
  };
}
