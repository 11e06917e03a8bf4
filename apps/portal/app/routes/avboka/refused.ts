import type { CancelSeatMutation } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { deadlineOf } from '../../training/words.ts';

type Refused = Exclude<CancelSeatMutation['cancelEnrolment'], { readonly __typename: 'SeatCancelled' }>;

/** Why the seat was not given back, in words. */
export function cancelRefused(refused: Refused, words: Words): string {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
    case 'EnrolmentEnded':
      return t(`errors:refusal.${refused.__typename}`);
    case 'OccurrenceBegun':
      return t('errors:refusal.OccurrenceBegun', { deadline: deadlineOf(factOf(refused.facts, 'startedAt'), words) });
  }
}
