import { ZONE } from '@samlots/kernel';

const swedish = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** The Swedish calendar date of an instant, as the midnight UTC that a `date` column holds. */
export const swedishDate = (at: Date): Date => new Date(`${swedish.format(at)}T00:00:00Z`);
