import type { Fields } from '../../forms/merge-edit.ts';
import type { Words } from '../../shell/use-words.ts';
import { dayOf } from '../../training/words.ts';

export type MoveValues = { readonly date: string; readonly startsAt: string; readonly venue: string };

/** The same time as the same text: "9:00" is "09.00". */
const sameClock = (typed: string): string => {
  const clock = /^(\d{1,2})[.:](\d{2})$/.exec(typed.trim());
  return clock === null ? typed.trim() : `${(clock[1] ?? '').padStart(2, '0')}.${clock[2]}`;
};

/** The form as fields that can be compared. */
export const fieldsOfMove = ({ date, startsAt, venue }: MoveValues): Fields => ({
  date: date.trim(),
  startsAt: sameClock(startsAt),
  venue,
});

export const moveOfFields = ({ date = '', startsAt = '', venue = '' }: Fields): MoveValues => ({
  date,
  startsAt,
  venue,
});

type Venue = { readonly key: string; readonly name: string };

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** A field and its values in words, for the choice between two versions. */
export function showMove(venues: readonly Venue[], words: Words) {
  return {
    label: (field: string): string =>
      words.t(field === 'date' || field === 'venue' ? `training:form.${field}` : 'training:form.startsAt'),
    value(field: string, value: string): string {
      if (field === 'venue') return venues.find(({ key }) => key === value)?.name ?? value;
      return field === 'date' && isDate(value) ? dayOf(`${value}T12:00:00Z`, words) : value;
    },
  };
}
