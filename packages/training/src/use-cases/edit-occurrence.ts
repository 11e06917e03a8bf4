import { StaleVersion } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { AgendaIncomplete } from '../errors.ts';
import { missingTypes } from '../rules/agenda.ts';
import { formats } from '../model/vocabulary.ts';
import { followHalfDays, halfDaySpans } from './parts/follow-half-days.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled } from './parts/load-occurrence.ts';
import { agendaInput, capacityInput, idInput, refuseCapacity, refuseFaultyAgenda } from './parts/occurrence-input.ts';
import { serveQueue } from './parts/serve-queue.ts';
import { writeAgenda } from './parts/write-agenda.ts';

const input = z.object({
  occurrenceId: idInput,
  /** The version the form was opened with. */
  version: z.number().int(),
  format: z.enum(formats),
  capacity: capacityInput,
  agenda: agendaInput,
});

/**
 * Changes format, capacity and agenda; text only, so no calendar is updated but those of people with half a day, where
 * lunch moved. A raised capacity serves the queue.
 * A published occurrence must still hold what its format demands.
 */
export const editOccurrence = defineUseCase({
  name: 'edit-occurrence',
  input,
  locks: ({ occurrenceId }) => lockOccurrence(occurrenceId),
  load: ({ tx }, { occurrenceId }) => loadOccurrence(tx, occurrenceId),
  policy: mayPlan,
  async run(world, { occurrenceId, version, format, capacity, agenda }, occurrence) {
    refuseCancelled(occurrence);
    if (occurrence.version !== version) throw new StaleVersion({ current: occurrence.version });
    refuseFaultyAgenda(agenda, occurrence);
    refuseCapacity(capacity, occurrence.venue.capacity, occurrence.seatsTaken);
    const missing = missingTypes(format, agenda);
    if (occurrence.status === 'PUBLISHED' && missing.length > 0)
      throw new AgendaIncomplete({ format, missing: missing.join(',') });
    const halves = await halfDaySpans(world.tx, occurrenceId);
    await writeAgenda(world, occurrenceId, agenda);
    await world.tx.sessionOccurrence.update({
      where: { id: occurrenceId },
      data: { format, capacity, version: { increment: 1 } },
    });
    await followHalfDays(world, occurrenceId, halves);
    const concerned = await serveQueue(world, occurrenceId);
    return { id: occurrenceId, served: concerned.length, concerned };
  },
  audit: ({ occurrenceId, capacity }, before, { served, concerned }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: occurrenceId,
    facts: { capacityBefore: before.capacity, capacity, served },
    scope: programmeResource(before.day.programme),
    concerns: concerned,
  }),
});
