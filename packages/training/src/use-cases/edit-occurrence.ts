import { StaleVersion } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { AgendaIncomplete } from '../errors.ts';
import { missingTypes } from '../rules/agenda.ts';
import { formats } from '../model/vocabulary.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled } from './parts/load-occurrence.ts';
import {
  agendaInput,
  agendaRows,
  capacityInput,
  idInput,
  refuseCapacity,
  refuseFaultyAgenda,
} from './parts/occurrence-input.ts';
import { serveQueue } from './parts/serve-queue.ts';

const input = z.object({
  occurrenceId: idInput,
  /** The version the form was opened with. */
  version: z.number().int(),
  format: z.enum(formats),
  capacity: capacityInput,
  agenda: agendaInput,
});

/**
 * Changes format, capacity and agenda; text only, so no calendar is updated. A raised capacity serves the queue.
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
    const { tx, newId } = world;
    await tx.agendaItem.deleteMany({ where: { occurrenceId } });
    await tx.agendaItem.createMany({ data: agendaRows(agenda).map((row) => ({ ...row, id: newId(), occurrenceId })) });
    await tx.sessionOccurrence.update({
      where: { id: occurrenceId },
      data: { format, capacity, version: { increment: 1 } },
    });
    return { id: occurrenceId, served: await serveQueue(world, occurrenceId) };
  },
  audit: ({ occurrenceId, capacity }, before, { served }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: occurrenceId,
    facts: { capacityBefore: before.capacity, capacity, served },
  }),
});
