import type { CancelSeatMutation, ChooseFoodMutation, ChoosePartMutation } from '../../generated/operations.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../facts.ts';
import { deadlineOf } from '../words.ts';

type Answer =
  | ChoosePartMutation['choosePart']
  | ChooseFoodMutation['chooseFood']
  | CancelSeatMutation['cancelEnrolment'];
type Done = 'PartChosen' | 'FoodChosen' | 'SeatCancelled';
type Refused = Exclude<Answer, { readonly __typename: Done }>;

/** Why nothing was changed about the seat, in words; null when it was. */
export function seatRefused(answer: Answer, words: Words): string | null {
  if (answer.__typename === 'PartChosen' || answer.__typename === 'FoodChosen') return null;
  return answer.__typename === 'SeatCancelled' ? null : refusalWords(answer, words);
}

function refusalWords(refused: Refused, words: Words): string {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
    case 'EnrolmentEnded':
    case 'NotDivisible':
    case 'OccurrenceCancelled':
      return t(`errors:refusal.${refused.__typename}`);
    case 'OccurrenceBegun':
      return t('errors:refusal.OccurrenceBegun', { deadline: deadlineOf(factOf(refused.facts, 'startedAt'), words) });
    case 'FoodClosed':
      return t('errors:refusal.FoodClosed', { deadline: deadlineOf(factOf(refused.facts, 'closedAt'), words) });
  }
}
