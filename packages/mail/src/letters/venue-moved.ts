import type { Letter } from '../letter.ts';
import type { VenueMoved } from '../mail-content.ts';
import { changedDayParts, followLine } from './changed-day.ts';
import { dayWords, venueLine } from './day-parts.ts';
import type { Setting } from './setting.ts';

/** "Ny lokal": the same day and time in another place. */
export function writeVenueMoved(content: VenueMoved, setting: Setting): Letter {
  const { t, locale } = setting;
  const { dayName, day } = dayWords(content.day, locale);
  const body = t('mail:venue.body', { venue: venueLine(content.day.venue) });
  const { previousVenue } = content;
  const before = previousVenue === undefined ? '' : ` ${t('mail:venue.before', { venue: previousVenue })}`;
  return {
    ...changedDayParts(content, setting),
    subject: t('mail:venue.subject', { dayName, day }),
    heading: t('mail:venue.heading'),
    paragraphs: [`${body}${before}`, followLine(content, setting)],
  };
}
