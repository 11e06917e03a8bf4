/**
 * Whether one may enrol in an occurrence now, and if not, why. Promises: one answer for every path, page and mail.
 * Refuses: to say anything about seats; a full occurrence is open, it has a queue.
 */
import { enrolmentClosesAt } from './deadlines.ts';

type Occurrence = {
  readonly status: string;
  readonly startsAt: Date;
  readonly day: {
    readonly programme: {
      readonly status: string;
      readonly opensAt: Date | null;
      readonly enrolmentClosesDaysBefore: number;
    };
  };
};

export type EnrolmentWindow =
  | { readonly is: 'open'; readonly closesAt: Date }
  | { readonly is: 'draft' | 'cancelled' }
  | { readonly is: 'not-yet'; readonly opensAt: Date }
  | { readonly is: 'closed'; readonly closedAt: Date };

export function enrolmentWindow({ status, startsAt, day: { programme } }: Occurrence, now: Date): EnrolmentWindow {
  if (status === 'CANCELLED') return { is: 'cancelled' };
  if (status !== 'PUBLISHED' || programme.status !== 'PUBLISHED') return { is: 'draft' };
  if (programme.opensAt && now < programme.opensAt) return { is: 'not-yet', opensAt: programme.opensAt };
  const closesAt = enrolmentClosesAt(startsAt, programme.enrolmentClosesDaysBefore);
  return now > closesAt ? { is: 'closed', closedAt: closesAt } : { is: 'open', closesAt };
}
