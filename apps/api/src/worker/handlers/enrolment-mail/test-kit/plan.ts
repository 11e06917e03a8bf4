import type { Db } from '@samlots/db';
import { moveOccurrence } from '@samlots/training';
import { mailActors } from './mail-world.ts';
import type { Pipeline } from './pipeline.ts';

/** The coordinator moves `day-A`: to a start, to a venue or both. */
export async function moveDay(
  pipeline: Pipeline,
  prisma: Db,
  to: { startsAt?: string; venueId?: string },
): Promise<void> {
  const { version, startsAt, venueId } = await prisma.sessionOccurrence.findUniqueOrThrow({ where: { id: 'day-A' } });
  const move = { occurrenceId: 'day-A', version, startsAt: to.startsAt ?? startsAt, venueId: to.venueId ?? venueId };
  await pipeline.execute(moveOccurrence, mailActors.coordinator, move);
}

/** The enrolment of a person in `day-A`. */
export async function enrolmentOf(prisma: Db, personId: string): Promise<{ readonly enrolmentId: string }> {
  const { id } = await prisma.enrolment.findFirstOrThrow({ where: { personId }, orderBy: { requestedAt: 'desc' } });
  return { enrolmentId: id };
}
