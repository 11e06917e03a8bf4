import type { EditOccurrenceMutation } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { apiFaults } from '../../training/forms/api-faults.ts';
import { capacityFault } from '../../training/forms/capacity.ts';
import type { Fault } from '../../training/forms/fault.ts';
import { missingWords } from '../../training/missing-words.ts';
import { formatNeedsOf } from '../../training/words.ts';

type Refused = Exclude<
  EditOccurrenceMutation['editOccurrence'],
  { readonly __typename: 'OccurrenceChanged' | 'StaleVersion' }
>;
type Why = { readonly faults: readonly Fault[]; readonly refused: string | null };

const because = (refused: string): Why => ({ faults: [], refused });

/** Why the day was not changed: faults at the fields, or a reason in words. `rows` tells the row of each item sent. */
export function editRefused(refused: Refused, rows: readonly number[], words: Words): Why {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'OccurrenceCancelled':
      return because(t(`errors:refusal.${refused.__typename}`));
    case 'InvalidInput':
      return { faults: apiFaults(refused.faults, rows, words), refused: null };
    case 'AgendaIncomplete': {
      const what = missingWords(factOf(refused.facts, 'missing').split(','), words);
      return because(
        `${formatNeedsOf(factOf(refused.facts, 'format'), words)} ${t('training:occurrence.lacks', { what })}`,
      );
    }
    case 'CapacityBelowSeatsTaken':
    case 'VenueTooSmall':
      return { faults: [capacityFault(refused, 'capacity', words)], refused: null };
  }
}
