import { ZONE } from '@samlots/kernel';

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** The Swedish calendar date of an instant, as the midnight UTC that a `date` column holds. */
export const swedishDate = (at: Date): Date => new Date(`${swedish.format(at)}T00:00:00Z`);

const hourMs = 3_600_000;

/** The instant at which a Swedish calendar date begins, told as `swedishDate` tells it. */
export const midnightOf = (date: Date): Date => {
  const inSummer = new Date(date.getTime() - 2 * hourMs);
  return swedishDate(inSummer).getTime() === date.getTime() ? inSummer : new Date(date.getTime() - hourMs);
};
