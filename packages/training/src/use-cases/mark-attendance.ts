import { NotFound, type Actor } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource, trainingPermissions } from '../access.ts';
import { AttendanceClosed } from '../errors.ts';
import { presences } from '../model/vocabulary.ts';
import { attendanceWindow } from '../rules/deadlines.ts';
import { loadOccurrence, lockOccurrence, refuseCancelled, type LoadedOccurrence } from './parts/load-occurrence.ts';
import { idInput } from './parts/occurrence-input.ts';

const mark = z.object({ enrolmentId: idInput, presence: z.enum(presences), excused: z.boolean().default(false) });

function mayMark(actor: Actor, occurrence: LoadedOccurrence): boolean {
  return trainingPermissions.can(actor, 'mark-attendance', programmeResource(occurrence.day.programme));
}

/** Records who was there: whole day, morning, afternoon or not. Marking again replaces the mark before. */
export const markAttendance = defineUseCase({
  name: 'mark-attendance',
  input: z.object({ occurrenceId: idInput, marks: z.array(mark).min(1).max(500) }),
  locks: ({ occurrenceId }) => lockOccurrence(occurrenceId),
  load: ({ tx }, { occurrenceId }) => loadOccurrence(tx, occurrenceId),
  policy: mayMark,
  async run({ tx, now, actor, newId }, { occurrenceId, marks }, occurrence) {
    refuseCancelled(occurrence);
    const { from, until } = attendanceWindow(occurrence.startsAt);
    if (now < from || now > until) throw new AttendanceClosed({ from: from.toISOString(), until: until.toISOString() });
    const seats = await tx.enrolment.findMany({
      where: { occurrenceId, state: { in: ['ENROLLED', 'WALK_IN'] } },
      select: { id: true, personId: true },
    });
    const seated = new Map(seats.map(({ id, personId }) => [id, personId]));
    const stranger = marks.find(({ enrolmentId }) => !seated.has(enrolmentId));
    if (stranger) throw new NotFound({ id: stranger.enrolmentId });
    const markedById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
    await tx.attendance.deleteMany({ where: { enrolmentId: { in: marks.map(({ enrolmentId }) => enrolmentId) } } });
    await tx.attendance.createMany({ data: marks.map((row) => ({ ...row, id: newId(), markedById, markedAt: now })) });
    const concerned = marks.flatMap(({ enrolmentId }) => seated.get(enrolmentId) ?? []);
    return { id: occurrenceId, marked: marks.length, concerned };
  },
  audit: ({ occurrenceId }, { day }, { marked, concerned }) => ({
    subjectKind: 'SessionOccurrence',
    subjectId: occurrenceId,
    facts: { marked },
    scope: programmeResource(day.programme),
    concerns: concerned,
  }),
});
