import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { OccurrenceBegun } from '../errors.ts';
import { nextState } from '../rules/transitions.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled } from './parts/load-occurrence.ts';
import { idInput } from './parts/occurrence-input.ts';
import { raiseSequence } from './parts/raise-sequence.ts';

/**
 * Cancels the whole day: everyone with a seat or in the queue is told and every calendar gets a CANCEL (E6).
 * A draft is simply removed.
 */
export const cancelOccurrence = defineUseCase({
  name: 'cancel-occurrence',
  input: z.object({ occurrenceId: idInput }),
  locks: ({ occurrenceId }) => lockOccurrence(occurrenceId),
  load: ({ tx }, { occurrenceId }) => loadOccurrence(tx, occurrenceId),
  policy: mayPlan,
  async run(world, { occurrenceId }, occurrence) {
    const { tx, now } = world;
    refuseCancelled(occurrence);
    if (occurrence.status === 'DRAFT') {
      // Nobody but its planners has seen it: a cancelled draft would become public.
      await tx.material.deleteMany({ where: { occurrenceId } });
      await tx.sessionOccurrence.delete({ where: { id: occurrenceId } });
      return { id: occurrenceId, told: 0, concerned: [] };
    }
    if (occurrence.startsAt <= now) throw new OccurrenceBegun({ startedAt: occurrence.startsAt.toISOString() });
    await tx.sessionOccurrence.update({
      where: { id: occurrenceId },
      data: { status: 'CANCELLED', version: { increment: 1 } },
    });
    const told: string[] = [];
    const concerned: string[] = [];
    for (const from of ['ENROLLED', 'WAITLISTED'] as const) {
      const state = nextState(from, 'occurrence-cancelled') ?? 'CANCELLED';
      const ended = await tx.enrolment.updateManyAndReturn({
        where: { occurrenceId, state: from },
        data: { state, endedAt: now },
        select: { id: true, personId: true },
      });
      told.push(...ended.map(({ id }) => id));
      concerned.push(...ended.map(({ personId }) => personId));
    }
    await raiseSequence(world, told, { kind: 'day-cancelled', method: 'CANCEL' });
    return { id: occurrenceId, told: told.length, concerned };
  },
  audit: ({ occurrenceId }, { day }, { told, concerned }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: occurrenceId,
    facts: { told },
    scope: programmeResource(day.programme),
    concerns: concerned,
  }),
});
