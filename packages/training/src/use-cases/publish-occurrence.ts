import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { AgendaIncomplete, ProgrammeIsDraft, TimeHasPassed } from '../errors.ts';
import { missingForPublishing } from '../rules/agenda.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled } from './parts/load-occurrence.ts';
import { idInput } from './parts/occurrence-input.ts';

/** Opens an occurrence to enrolment. Publishing twice changes nothing. */
export const publishOccurrence = defineUseCase({
  name: 'publish-occurrence',
  input: z.object({ occurrenceId: idInput }),
  locks: ({ occurrenceId }) => lockOccurrence(occurrenceId),
  load: ({ tx }, { occurrenceId }) => loadOccurrence(tx, occurrenceId),
  policy: mayPlan,
  async run({ tx, now }, { occurrenceId }, occurrence) {
    refuseCancelled(occurrence);
    if (occurrence.status === 'PUBLISHED') return { id: occurrenceId };
    if (occurrence.day.programme.status !== 'PUBLISHED') throw new ProgrammeIsDraft();
    if (occurrence.startsAt <= now) throw new TimeHasPassed({ startsAt: occurrence.startsAt.toISOString() });
    const agenda = await tx.agendaItem.findMany({ where: { occurrenceId } });
    const missing = missingForPublishing({ format: occurrence.format, agenda });
    if (missing.length > 0) throw new AgendaIncomplete({ format: occurrence.format, missing: missing.join(',') });
    await tx.sessionOccurrence.update({
      where: { id: occurrenceId },
      data: { status: 'PUBLISHED', version: { increment: 1 } },
    });
    return { id: occurrenceId };
  },
  audit: ({ occurrenceId }, { day }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: occurrenceId,
    scope: programmeResource(day.programme),
  }),
});
