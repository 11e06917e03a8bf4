import { InvalidInput, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { swedishDate } from '@samlots/people';
import { AlreadyEnrolled, NotMemberThen } from '../../errors.ts';
import { liveStates } from '../../model/vocabulary.ts';
import { nextState } from '../../rules/transitions.ts';
import type { ComingSeat } from './coming-seats.ts';
import { raiseSequence } from './raise-sequence.ts';

type HandOver = { readonly seat: ComingSeat; readonly personId: string; readonly path: string };

/** The colleague's tie to the unit on that day; refuses one who has a place that day already. */
const tieOfColleague = async (tx: Tx, { seat, personId }: HandOver): Promise<string> => {
  const date = swedishDate(seat.occurrence.startsAt);
  const tie = await tx.membership.findFirst({
    where: {
      personId,
      organisationId: seat.organisationId,
      fromOn: { lte: date },
      OR: [{ toOn: null }, { toOn: { gte: date } }],
    },
  });
  if (tie === null || personId === seat.personId) throw new NotMemberThen({ personId });
  const live = await tx.enrolment.findFirst({
    where: { personId, dayId: seat.dayId, state: { in: [...liveStates] } },
    include: { occurrence: true },
  });
  if (live !== null) {
    throw new AlreadyEnrolled({ personId, day: seat.occurrence.day.number, round: live.occurrence.round ?? '' });
  }
  return tie.id;
};

/**
 * A colleague of the unit takes over a seat: the one who leaves is told that hers is cancelled, the colleague gets an
 * invitation of her own, and nobody in the queue is passed, for no seat was free. The occurrence's lock must be held.
 */
export const handOverSeat = async (world: World<Tx>, handOver: HandOver): Promise<void> => {
  const { tx, now, newId, actor, enqueue } = world;
  const { seat, personId, path } = handOver;
  if (seat.state !== 'ENROLLED') throw new InvalidInput([{ path, rule: 'queue-place' }]);
  const membershipId = await tieOfColleague(tx, handOver);
  const { occurrenceId, dayId, organisationId, occurrence } = seat;
  const ended = nextState('ENROLLED', 'handed-over') ?? 'SUBSTITUTED';
  await tx.enrolment.update({ where: { id: seat.id }, data: { state: ended, endedAt: now } });
  await tx.foodChoice.deleteMany({ where: { enrolmentId: seat.id } });
  await raiseSequence(world, [seat.id], { kind: 'seat-cancelled', method: 'CANCEL' });
  const enrolmentId = newId();
  await tx.enrolment.create({
    data: {
      id: enrolmentId,
      occurrenceId,
      dayId,
      personId,
      membershipId,
      organisationId,
      state: nextState('none', 'taken-over') ?? 'ENROLLED',
      requestedAt: now,
      enrolledById: actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null,
    },
  });
  const organiser = occurrence.day.programme.organiserEmail;
  await tx.invitation.create({ data: { id: newId(), enrolmentId, uid: newId(), dtstampAt: now, organiser } });
  await enqueue('enrolment-mail', { enrolmentId, kind: 'seat-confirmed', sequence: 0 });
};
