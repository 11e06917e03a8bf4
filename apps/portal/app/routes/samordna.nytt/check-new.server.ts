import { swedishInstant } from '@samlots/text';
import type { CreateOccurrenceMutationVariables } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { readCapacity } from '../../training/forms/capacity.ts';
import { checkAgenda } from '../../training/forms/check-agenda.server.ts';
import { clockFault } from '../../training/forms/clock-fault.ts';
import type { Fault } from '../../training/forms/fault.ts';
import type { NewValues } from './suggest.ts';

type Checked =
  | { readonly faults: readonly Fault[] }
  | {
      readonly variables: Omit<CreateOccurrenceMutationVariables, 'day' | 'requestKey'>;
      readonly rows: readonly number[];
    };

const timeFault = (at: Date | 'date' | 'clock' | 'missing-hour', fieldId: string, words: Words): readonly Fault[] => {
  if (at instanceof Date) return [];
  return [{ fieldId: at === 'date' ? 'date' : fieldId, message: clockFault(at, words) }];
};

const onePerField = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [fault.fieldId, fault])).values(),
];

/** The typed values as the API takes them, or everything that is wrong with them. */
export function checkNew(values: NewValues, words: Words): Checked {
  const startsAt = swedishInstant(values.date, values.startsAt);
  const endsAt = swedishInstant(values.date, values.endsAt);
  const doors = values.doorsOpenAt.trim() === '' ? null : swedishInstant(values.date, values.doorsOpenAt);
  const capacity = readCapacity(values.capacity);
  const faults = [
    ...timeFault(startsAt, 'startsAt', words),
    ...timeFault(endsAt, 'endsAt', words),
    ...(doors === null ? [] : timeFault(doors, 'doorsOpenAt', words)),
    ...(capacity === null ? [{ fieldId: 'capacity', message: words.t('errors:field.count') }] : []),
  ];
  // Without a date every clock of the agenda would be reported for want of one.
  const agenda = checkAgenda(values.agenda, startsAt === 'date' ? '2014-01-01' : values.date, words);
  const all = onePerField([...faults, ...agenda.faults]);
  if (
    typeof startsAt === 'string' ||
    typeof endsAt === 'string' ||
    typeof doors === 'string' ||
    capacity === null ||
    all.length > 0
  ) {
    return { faults: all };
  }
  return {
    rows: agenda.rows,
    variables: {
      round: values.round === '' ? null : values.round,
      format: values.format,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      doorsOpenAt: doors?.toISOString() ?? null,
      venue: values.venue,
      capacity,
      agenda: agenda.items,
    },
  };
}
