import { NotFound, type Lock } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { OccurrenceCancelled } from '../../errors.ts';

const withProgramme = {
  day: { include: { programme: true } },
  venue: true,
} as const;

/** The occurrence with its day, programme and venue. Read it after its lock is held. */
export async function loadOccurrence(tx: Tx, id: string) {
  const occurrence = await tx.sessionOccurrence.findUnique({ where: { id }, include: withProgramme });
  if (!occurrence) throw new NotFound({ id });
  return occurrence;
}

export type LoadedOccurrence = Awaited<ReturnType<typeof loadOccurrence>>;

export function refuseCancelled(occurrence: { status: string; id: string }): void {
  if (occurrence.status === 'CANCELLED') throw new OccurrenceCancelled({ id: occurrence.id });
}

export function lockOccurrence(id: string): readonly Lock[] {
  return [{ table: 'SessionOccurrence', id }];
}
