import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { AgendaIncomplete, TimeHasPassed } from '../errors.ts';
import { agendaTypes, formats } from '../model/vocabulary.ts';
import { missingTypes } from '../rules/agenda.ts';
import { mayPlan } from './parts/may-plan.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled } from './parts/load-occurrence.ts';
import { idInput } from './parts/occurrence-input.ts';

const stored = z.object({ format: z.enum(formats) });
const storedSlots = z.array(z.object({ type: z.enum(agendaTypes), startsAt: z.date(), endsAt: z.date() }));

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
    if (occurrence.startsAt <= now) throw new TimeHasPassed({ startsAt: occurrence.startsAt.toISOString() });
    const { format } = stored.parse(occurrence);
    const agenda = storedSlots.parse(await tx.agendaItem.findMany({ where: { occurrenceId } }));
    const missing = missingTypes(format, agenda);
    if (missing.length > 0) throw new AgendaIncomplete({ format, missing: missing.join(',') });
    await tx.sessionOccurrence.update({ where: { id: occurrenceId }, data: { status: 'PUBLISHED', version: { increment: 1 } } });
    return { id: occurrenceId };
  },
  audit: ({ occurrenceId }) => ({ subjectKind: 'SessionOccurrence', subjectId: occurrenceId }),
});
