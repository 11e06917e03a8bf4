import type { Letter } from '../letter.ts';
import type { VenueMoved } from '../mail-content.ts';
import { changedDayParts, followLine } from './changed-day.ts';
import { dayWords, newVenueLine } from './day-parts.ts';
import type { Setting } from './setting.ts';

/** "Ny lokal": the same day and time in another place. */
export function writeVenueMoved(content: VenueMoved, setting: Setting): Letter {
  const { t, locale } = setting;
  const { dayName, day } = dayWords(content.day, locale);
  return {
    ...changedDayParts(content, setting),
    subject: t('mail:venue.subject', { dayName, day }),
    heading: t('mail:venue.heading'),
    paragraphs: [newVenueLine(content, setting), followLine(content, setting)],
  };
}
