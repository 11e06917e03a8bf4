import type { Words } from '../../../shell/use-words.ts';
import { phaseOf, type Occurrence } from '../../../training/facts.ts';

/** Where an occurrence stands, in one word. */
export function statusWord(occurrence: Occurrence, now: Date, { t }: Words): string {
  switch (phaseOf(occurrence, now)) {
    case 'draft':
      return t('training:plan.status.DRAFT');
    case 'cancelled':
      return t('training:plan.status.CANCELLED');
    case 'held':
      return t('training:plan.status.HELD');
    case 'begun':
      return t('training:seats.begun');
    case 'closed':
      return t('training:plan.status.CLOSED');
    case 'open':
    case 'full':
      return t('training:plan.status.PUBLISHED');
  }
}
