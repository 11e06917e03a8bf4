import { holdsSeatLink, isSelf, NotFound, type Actor, type AuditNote, type Lock } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { trainingPermissions } from '../../access.ts';
import { EnrolmentEnded, OccurrenceBegun } from '../../errors.ts';
import { lockOccurrence, refuseCancelled } from './load-occurrence.ts';

/** The lock of a change to one seat. An enrolment never changes its occurrence, so that id may be read before it. */
export async function lockSeat(tx: Tx, enrolmentId: string): Promise<readonly Lock[]> {
  const parent = await tx.enrolment.findUnique({ where: { id: enrolmentId }, select: { occurrenceId: true } });
  return parent ? lockOccurrence(parent.occurrenceId) : [];
}

/** A seat with its occurrence, agenda and programme. Read it after its lock is held. */
export async function loadSeat(tx: Tx, id: string) {
  const enrolment = await tx.enrolment.findUnique({
    where: { id },
    include: {
      occurrence: { include: { agenda: { orderBy: { position: 'asc' } }, day: { include: { programme: true } } } },
    },
  });
  if (!enrolment) throw new NotFound({ id });
  return enrolment;
}

export type LoadedSeat = Awaited<ReturnType<typeof loadSeat>>;

/** The person herself, signed in or by the link of her mail, or the contact of the unit that has the seat. */
export function actsForSeat(actor: Actor, { id, personId, organisationId }: LoadedSeat): boolean {
  return (
    isSelf(actor, personId) ||
    holdsSeatLink(actor, id) ||
    trainingPermissions.can(actor, 'enrol-own-staff', { organisationId })
  );
}

/** Refuses a seat that has ended, and a day that is cancelled or has begun. */
export function refuseEndedSeat({ state, occurrence }: LoadedSeat, now: Date): void {
  if (state !== 'ENROLLED' && state !== 'WAITLISTED') throw new EnrolmentEnded({ state });
  refuseCancelled(occurrence);
  if (now >= occurrence.startsAt) throw new OccurrenceBegun({ startedAt: occurrence.startsAt.toISOString() });
}

/** The audit note of a change to one seat; `facts` in numbers and closed words only. */
export function noteOfSeat({ id, personId, organisationId, occurrence }: LoadedSeat, facts: AuditNote['facts'] = {}) {
  const { id: programmeId, districtId } = occurrence.day.programme;
  return {
    subjectKind: 'Enrolment',
    subjectId: id,
    facts,
    scope: { programmeId, districtId, organisationId },
    concerns: [personId],
  } satisfies AuditNote;
}
