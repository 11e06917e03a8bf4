import type { Tx } from '@samlots/db';
import { lockRows } from '@samlots/db';
import type { Lock, World } from '@samlots/kernel';
import { isLateCancellation } from '../../rules/deadlines.ts';
import { nextState, type TransitionReason } from '../../rules/transitions.ts';
import { raiseSequence } from './raise-sequence.ts';
import { serveQueue } from './serve-queue.ts';

const held = ['ENROLLED', 'WAITLISTED'];

/** Seats and places in the queue that a unit has on days that have not begun. */
export const comingSeats = (tx: Tx, organisationId: string, now: Date) =>
  tx.enrolment.findMany({
    where: { organisationId, state: { in: held }, occurrence: { startsAt: { gt: now }, status: { not: 'CANCELLED' } } },
    orderBy: { id: 'asc' },
    include: { occurrence: { include: { day: { include: { programme: true } } } } },
  });

export type ComingSeat = Awaited<ReturnType<typeof comingSeats>>[number];

/**
 * Locks of units and of all occurrences where the first of them has seats. The units are taken first, which keeps others
 * from adding a seat for them (its row refers to the unit), so that the list of occurrences is whole.
 */
export const lockUnitsAndSeats = async (tx: Tx, unitIds: readonly string[]): Promise<readonly Lock[]> => {
  const units = unitIds.map((id): Lock => ({ table: 'Organisation', id }));
  await lockRows(tx, units);
  const seats = await tx.enrolment.findMany({
    where: { organisationId: unitIds[0] ?? '', state: { in: held } },
    distinct: ['occurrenceId'],
    select: { occurrenceId: true },
  });
  return [...units, ...seats.map(({ occurrenceId }): Lock => ({ table: 'SessionOccurrence', id: occurrenceId }))];
};

const reasonOf = ({ state, occurrence }: ComingSeat, now: Date): TransitionReason => {
  if (state === 'WAITLISTED') return 'left-queue';
  const { startsAt, day } = occurrence;
  return isLateCancellation(now, startsAt, day.programme.freeCancellationDaysBefore)
    ? 'cancelled-late'
    : 'cancelled-in-time';
};

/**
 * Gives seats and places in the queue back: calendars are told, each person gets her mail, and the queues are served. The
 * locks of their occurrences must be held. Answers how many of the queues got a seat.
 */
export const freeSeats = async (world: World<Tx>, seats: readonly ComingSeat[]): Promise<number> => {
  const { tx, now } = world;
  for (const [reason, some] of Map.groupBy(seats, (seat) => reasonOf(seat, now))) {
    const from = reason === 'left-queue' ? 'WAITLISTED' : 'ENROLLED';
    const ids = some.map(({ id }) => id);
    const state = nextState(from, reason) ?? 'CANCELLED';
    await tx.enrolment.updateMany({ where: { id: { in: ids } }, data: { state, endedAt: now } });
    const kind = reason === 'left-queue' ? 'queue-left' : 'seat-cancelled';
    await raiseSequence(world, ids, { kind, method: 'CANCEL' });
  }
  let served = 0;
  for (const id of new Set(seats.map(({ occurrenceId }) => occurrenceId)))
    served += (await serveQueue(world, id)).length;
  return served;
};

/**
 * Seats go on under another unit and tie: same person, same day, same calendar entry, so nobody is written to. `ties`
 * tells which tie each old one became.
 */
export const handOverSeats = async (
  { tx }: World<Tx>,
  seats: readonly ComingSeat[],
  to: { readonly organisationId: string; readonly ties: ReadonlyMap<string, string> },
): Promise<void> => {
  const moving = seats.filter(({ membershipId }) => to.ties.has(membershipId));
  for (const [membershipId, some] of Map.groupBy(moving, (seat) => to.ties.get(seat.membershipId) ?? '')) {
    await tx.enrolment.updateMany({
      where: { id: { in: some.map(({ id }) => id) } },
      data: { organisationId: to.organisationId, membershipId },
    });
  }
};
