import { holdsSeatLink, isSelf, NotFound, type Actor } from '@samlots/kernel';
import { defineUseCase, type Tx } from '@samlots/db';
import { z } from 'zod';
import { programmeResource, trainingPermissions } from '../access.ts';
import { EnrolmentEnded, OccurrenceBegun } from '../errors.ts';
import { isLateCancellation } from '../rules/deadlines.ts';
import { nextState, type TransitionReason } from '../rules/transitions.ts';
import { lockOccurrence } from './parts/load-occurrence.ts';
import { raiseSequence } from './parts/raise-sequence.ts';
import { serveQueue } from './parts/serve-queue.ts';

async function loadEnrolment(tx: Tx, id: string) {
  const enrolment = await tx.enrolment.findUnique({
    where: { id },
    include: { occurrence: { include: { day: { include: { programme: true } } } } },
  });
  if (!enrolment) throw new NotFound({ id });
  return enrolment;
}

type Loaded = Awaited<ReturnType<typeof loadEnrolment>>;

function mayCancel(actor: Actor, enrolment: Loaded): boolean {
  const { personId, organisationId, occurrence } = enrolment;
  return (
    isSelf(actor, personId) ||
    holdsSeatLink(actor, enrolment.id) ||
    trainingPermissions.can(actor, 'enrol-own-staff', { organisationId }) ||
    trainingPermissions.can(actor, 'enrol-anyone', programmeResource(occurrence.day.programme))
  );
}

function reasonNow(enrolment: Loaded, now: Date): TransitionReason {
  if (enrolment.state === 'WAITLISTED') return 'left-queue';
  if (enrolment.state !== 'ENROLLED') throw new EnrolmentEnded({ state: enrolment.state });
  const { startsAt, day } = enrolment.occurrence;
  return isLateCancellation(now, startsAt, day.programme.freeCancellationDaysBefore)
    ? 'cancelled-late'
    : 'cancelled-in-time';
}

/** Gives a seat back, or leaves the queue. A freed seat goes to the first in the queue in the same transaction. */
export const cancelEnrolment = defineUseCase({
  name: 'cancel-enrolment',
  input: z.object({ enrolmentId: z.string().min(1).max(64) }),
  async locks({ enrolmentId }, tx) {
    // An enrolment never changes its occurrence, so this id may be read before the lock.
    const parent = await tx.enrolment.findUnique({ where: { id: enrolmentId }, select: { occurrenceId: true } });
    return parent ? lockOccurrence(parent.occurrenceId) : [];
  },
  load: ({ tx }, { enrolmentId }) => loadEnrolment(tx, enrolmentId),
  policy: mayCancel,
  async run(world, { enrolmentId }, enrolment) {
    const { occurrence } = enrolment;
    const reason = reasonNow(enrolment, world.now);
    if (world.now >= occurrence.startsAt) throw new OccurrenceBegun({ startedAt: occurrence.startsAt.toISOString() });
    const state = nextState(reason === 'left-queue' ? 'WAITLISTED' : 'ENROLLED', reason);
    if (!state) throw new EnrolmentEnded({ state: enrolment.state });
    await world.tx.enrolment.update({ where: { id: enrolmentId }, data: { state, endedAt: world.now } });
    // Who does not come does not eat: kept no longer than it is needed.
    await world.tx.foodChoice.deleteMany({ where: { enrolmentId } });
    await raiseSequence(world, [enrolmentId], {
      kind: reason === 'left-queue' ? 'queue-left' : 'seat-cancelled',
      method: 'CANCEL',
    });
    const next = await serveQueue(world, occurrence.id);
    return { enrolmentId, occurrenceId: occurrence.id, state, served: next.length, next };
  },
  audit: ({ enrolmentId }, { personId, organisationId, occurrence }, { state, served, next }) => ({
    subjectKind: 'Enrolment',
    subjectId: enrolmentId,
    facts: { state, served },
    scope: { ...programmeResource(occurrence.day.programme), organisationId },
    concerns: [personId, ...next],
  }),
});
