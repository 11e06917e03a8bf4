import { StaleVersion, type World } from '@samlots/kernel';
import { defineUseCase, type Tx } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { OccurrenceBegun, TimeHasPassed } from '../errors.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled, type LoadedOccurrence } from './parts/load-occurrence.ts';
import { loadVenue } from './parts/load-venue.ts';
import { idInput, refuseCapacity } from './parts/occurrence-input.ts';
import { raiseSequence } from './parts/raise-sequence.ts';

const input = z.object({
  occurrenceId: idInput,
  version: z.number().int(),
  startsAt: z.coerce.date(),
  venueId: idInput,
});

/** Doors, end and agenda keep their distance to the start. */
async function shiftTimes(tx: Tx, occurrence: LoadedOccurrence, byMs: number) {
  const shift = (at: Date): Date => new Date(at.getTime() + byMs);
  const agenda = await tx.agendaItem.findMany({ where: { occurrenceId: occurrence.id } });
  for (const { id, startsAt, endsAt } of agenda) {
    await tx.agendaItem.update({ where: { id }, data: { startsAt: shift(startsAt), endsAt: shift(endsAt) } });
  }
  return {
    startsAt: shift(occurrence.startsAt),
    endsAt: shift(occurrence.endsAt),
    doorsOpenAt: occurrence.doorsOpenAt && shift(occurrence.doorsOpenAt),
  };
}

/** Everyone with a seat or in the queue gets one update; a new room alone is told as "Ny lokal". */
async function tellEveryone(world: World<Tx>, occurrenceId: string, timeChanged: boolean): Promise<string[]> {
  const concerned = await world.tx.enrolment.findMany({
    where: { occurrenceId, state: { in: ['ENROLLED', 'WAITLISTED'] } },
    select: { id: true, personId: true },
  });
  await raiseSequence(
    world,
    concerned.map(({ id }) => id),
    { kind: timeChanged ? 'day-moved' : 'venue-moved', method: 'REQUEST' },
  );
  return concerned.map(({ personId }) => personId);
}

/** Moves an occurrence to another time, another venue or both; every calendar follows with the same uid (E5). */
export const moveOccurrence = defineUseCase({
  name: 'move-occurrence',
  input,
  locks: ({ occurrenceId }) => lockOccurrence(occurrenceId),
  load: ({ tx }, { occurrenceId }) => loadOccurrence(tx, occurrenceId),
  policy: mayPlan,
  async run(world, { occurrenceId, version, startsAt, venueId }, occurrence) {
    const { tx, now } = world;
    refuseCancelled(occurrence);
    if (occurrence.version !== version) throw new StaleVersion({ current: occurrence.version });
    if (occurrence.startsAt <= now) throw new OccurrenceBegun({ startedAt: occurrence.startsAt.toISOString() });
    if (startsAt <= now) throw new TimeHasPassed({ startsAt: startsAt.toISOString() });
    const venue = await loadVenue(tx, venueId);
    refuseCapacity(occurrence.capacity, venue.capacity, occurrence.seatsTaken);
    const byMs = startsAt.getTime() - occurrence.startsAt.getTime();
    if (byMs === 0 && venueId === occurrence.venueId) return { id: occurrenceId, told: 0, concerned: [] };
    const times = await shiftTimes(tx, occurrence, byMs);
    await tx.sessionOccurrence.update({
      where: { id: occurrenceId },
      data: { ...times, venueId, version: { increment: 1 } },
    });
    const concerned = await tellEveryone(world, occurrenceId, byMs !== 0);
    return { id: occurrenceId, told: concerned.length, concerned };
  },
  audit: ({ occurrenceId, startsAt, venueId }, before, { told, concerned }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: occurrenceId,
    facts: { startedAt: before.startsAt.toISOString(), startsAt: startsAt.toISOString(), venueId, told },
    scope: programmeResource(before.day.programme),
    concerns: concerned,
  }),
});
