import { formatShortDay } from '@samlots/text';
import type { Words } from '../shell/use-words.ts';

/** A date 'YYYY-MM-DD' in words, with its year where it is not the year of the page: "16 januari", "28 december 2013". */
export function sayDate(date: string, { locale }: Pick<Words, 'locale'>): string {
  return `${formatShortDay(new Date(`${date}T12:00:00Z`), locale)} ${date.slice(0, 4)}`;
}
