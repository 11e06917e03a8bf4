/**
 * How an enrolment may change state, by whom and why. Promises: every change a use case makes is a row here, and the
 * same table stands in docs/concepts.md (a test compares them). Refuses: any change that is not a row.
 */
import type { EnrolmentState } from '../model/vocabulary.ts';

export type TransitionReason =
  | 'enrolled-with-seat'
  | 'enrolled-when-full'
  | 'seat-freed'
  | 'capacity-raised'
  | 'cancelled-in-time'
  | 'cancelled-late'
  | 'left-queue'
  | 'handed-over'
  | 'taken-over'
  | 'occurrence-cancelled';

type By = 'person, contact or coordinator' | 'contact or coordinator' | 'coordinator' | 'system';

export type Transition = {
  readonly from: EnrolmentState | 'none';
  readonly to: EnrolmentState;
  readonly by: By;
  readonly reason: TransitionReason;
};

export const transitions: readonly Transition[] = [
  { from: 'none', to: 'ENROLLED', by: 'person, contact or coordinator', reason: 'enrolled-with-seat' },
  { from: 'none', to: 'WAITLISTED', by: 'person, contact or coordinator', reason: 'enrolled-when-full' },
  { from: 'WAITLISTED', to: 'ENROLLED', by: 'system', reason: 'seat-freed' },
  { from: 'WAITLISTED', to: 'ENROLLED', by: 'coordinator', reason: 'capacity-raised' },
  { from: 'WAITLISTED', to: 'CANCELLED', by: 'person, contact or coordinator', reason: 'left-queue' },
  { from: 'WAITLISTED', to: 'CANCELLED', by: 'coordinator', reason: 'occurrence-cancelled' },
  { from: 'ENROLLED', to: 'CANCELLED', by: 'person, contact or coordinator', reason: 'cancelled-in-time' },
  { from: 'ENROLLED', to: 'CANCELLED_LATE', by: 'person, contact or coordinator', reason: 'cancelled-late' },
  { from: 'ENROLLED', to: 'CANCELLED', by: 'coordinator', reason: 'occurrence-cancelled' },
  { from: 'ENROLLED', to: 'SUBSTITUTED', by: 'contact or coordinator', reason: 'handed-over' },
  { from: 'none', to: 'ENROLLED', by: 'contact or coordinator', reason: 'taken-over' },
];

/** The state that follows, or null when the table has no such row. */
export function nextState(from: EnrolmentState | 'none', reason: TransitionReason): EnrolmentState | null {
  return transitions.find((row) => row.from === from && row.reason === reason)?.to ?? null;
}
