import { swedishClock } from '@samlots/text';
import type { NewOccurrenceQuery } from '../../generated/operations.ts';
import { blankRow, rowOf, type AgendaRow } from '../../training/forms/agenda-row.ts';

type Day = Extract<NewOccurrenceQuery['node'], { readonly __typename: 'TrainingDay' }>;

export type NewValues = {
  readonly round: string;
  readonly format: string;
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly doorsOpenAt: string;
  readonly venue: string;
  readonly capacity: string;
  readonly agenda: readonly AgendaRow[];
};

/** What a new occurrence starts from: all of the day's other round but its date, or an ordinary day. */
export function suggestValues({ occurrences }: Day, firstVenue: string): NewValues {
  const model = occurrences.findLast(({ status }) => status !== 'CANCELLED');
  const taken = new Set(occurrences.flatMap(({ status, round }) => (status === 'CANCELLED' ? [] : [round])));
  const round = ['A', 'B'].find((letter) => !taken.has(letter)) ?? '';
  if (model === undefined) {
    const ordinary = { startsAt: '09.00', endsAt: '16.30', doorsOpenAt: '08.30' };
    return {
      ...ordinary,
      round,
      format: 'full-day',
      date: '',
      venue: firstVenue,
      capacity: '',
      agenda: [blankRow, blankRow, blankRow],
    };
  }
  return {
    round,
    format: model.format,
    date: '',
    startsAt: swedishClock(new Date(model.startsAt)),
    endsAt: swedishClock(new Date(model.endsAt)),
    doorsOpenAt: model.doorsOpenAt === null ? '' : swedishClock(new Date(model.doorsOpenAt)),
    venue: model.venue.key,
    capacity: String(model.capacity),
    agenda: [...model.agenda.map((item) => ({ ...rowOf(item), id: '' })), blankRow],
  };
}
