import type { World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { queueIsServed } from '../../rules/deadlines.ts';
import { seatsForQueue } from '../../rules/seats.ts';
import { raiseSequence } from './raise-sequence.ts';

/**
 * Gives freed seats to those first in the queue. The occurrence's lock must be held. Answers the persons who were served.
 * Not within 24 hours of the start: nobody should learn at night that she is away tomorrow.
 */
export async function serveQueue(world: World<Tx>, occurrenceId: string): Promise<readonly string[]> {
  const { tx, now } = world;
  const pool = await tx.sessionOccurrence.findUniqueOrThrow({ where: { id: occurrenceId } });
  const free = seatsForQueue(pool);
  if (free === 0 || !queueIsServed(now, pool.startsAt)) return [];
  const next = await tx.enrolment.findMany({
    where: { occurrenceId, state: 'WAITLISTED' },
    orderBy: { queueTicket: 'asc' },
    take: free,
    select: { id: true, personId: true },
  });
  const ids = next.map((row) => row.id);
  await tx.enrolment.updateMany({ where: { id: { in: ids } }, data: { state: 'ENROLLED' } });
  await raiseSequence(world, ids, { kind: 'seat-confirmed', method: 'REQUEST' });
  return next.map(({ personId }) => personId);
}
