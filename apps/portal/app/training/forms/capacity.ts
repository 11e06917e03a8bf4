import type { Words } from '../../shell/use-words.ts';
import { factOf, type RefusalFacts } from '../facts.ts';
import type { Fault } from './fault.ts';

/** The number of seats as typed; null when it is no number of seats. */
export function readCapacity(typed: string): number | null {
  return /^[1-9]\d{0,3}$/.test(typed.trim()) ? Number(typed) : null;
}

type CapacityRefused = {
  readonly __typename: 'CapacityBelowSeatsTaken' | 'VenueTooSmall';
  readonly facts: RefusalFacts;
};

/** Too few for those who have seats, or too many for the room. */
export function capacityFault(refused: CapacityRefused, fieldId: string, { t }: Words): Fault {
  const message =
    refused.__typename === 'VenueTooSmall'
      ? t('errors:refusal.VenueTooSmall', { venueCapacity: factOf(refused.facts, 'venueCapacity') })
      : t('errors:refusal.CapacityBelowSeatsTaken', { taken: factOf(refused.facts, 'taken') });
  return { fieldId, message };
}
