import { NotFound } from '@samlots/kernel';
import { swedishDate } from '@samlots/people';
import {
  AlreadyEnrolled,
  EnrolmentClosed,
  EnrolmentNotOpen,
  NotInvited,
  NotMemberThen,
  OccurrenceCancelled,
} from '../../errors.ts';
import { enrolmentWindow } from '../../rules/enrolment-window.ts';
import type { SeatRequest, SeatRequests } from './load-seat-requests.ts';

/** Throws the reason when enrolment to this occurrence is not open now. */
function refuseClosed({ occurrence }: SeatRequest, now: Date): void {
  const state = enrolmentWindow(occurrence, now);
  switch (state.is) {
    case 'open':
      return;
    case 'cancelled':
      throw new OccurrenceCancelled({ id: occurrence.id });
    case 'draft':
      throw new NotFound({ id: occurrence.id });
    case 'not-yet':
      throw new EnrolmentNotOpen({ opensAt: state.opensAt.toISOString() });
    case 'closed':
      throw new EnrolmentClosed({ occurrenceId: occurrence.id, closedAt: state.closedAt.toISOString() });
  }
}

/** The membership that the seat is tied to: valid on the day itself, not today. */
export function membershipThen(loaded: SeatRequests, personId: string, startsAt: Date): string {
  const date = swedishDate(startsAt);
  const then = loaded.memberships.find(
    (row) => row.personId === personId && row.fromOn <= date && (row.toOn === null || row.toOn >= date),
  );
  if (!then) throw new NotMemberThen({ personId });
  return then.id;
}

function refuseTwice(loaded: SeatRequests, { occurrence, personIds }: SeatRequest): void {
  for (const personId of personIds) {
    const same = loaded.live.find((row) => row.personId === personId && row.dayId === occurrence.dayId);
    if (same) throw new AlreadyEnrolled({ personId, day: occurrence.day.number, round: same.occurrence.round ?? '' });
  }
}

/** Both rounds of one day in the same request are refused as well, before the database's index would. */
function refuseBothRounds(loaded: SeatRequests): void {
  const seen = new Map<string, string>();
  for (const { occurrence, personIds } of loaded.requests) {
    for (const personId of personIds) {
      const key = `${personId} ${occurrence.dayId}`;
      if (seen.has(key))
        throw new AlreadyEnrolled({ personId, day: occurrence.day.number, round: seen.get(key) ?? '' });
      seen.set(key, occurrence.round ?? '');
    }
  }
}

/** Throws the first reason why these seats cannot be given; a full occurrence is none, it has a queue. */
export function refuseImpossible({ now }: { readonly now: Date }, loaded: SeatRequests): void {
  for (const request of loaded.requests) {
    refuseClosed(request, now);
    const { programme } = request.occurrence.day;
    if (!programme.open && !programme.invitedKinds.includes(loaded.organisationKind)) {
      throw new NotInvited({ kind: loaded.organisationKind });
    }
    refuseTwice(loaded, request);
  }
  refuseBothRounds(loaded);
}
