import type { Prisma } from '@samlots/db/client';

type Rows = {
  readonly occurrences: readonly Prisma.SessionOccurrenceCreateManyInput[];
  readonly days: readonly Prisma.TrainingDayCreateManyInput[];
};

/** The latest occurrence of the training year that is over; null where the year has not begun. */
export function latestHeldDay({ occurrences, days }: Rows, now: Date): Prisma.SessionOccurrenceCreateManyInput | null {
  const year = days.filter(({ programmeId }) => programmeId.startsWith('utbildningsar')).map(({ id }) => id);
  const held = occurrences.filter(
    ({ dayId, status, endsAt }) => year.includes(dayId) && status === 'PUBLISHED' && new Date(endsAt) < now,
  );
  return held.toSorted((a, b) => new Date(b.endsAt).getTime() - new Date(a.endsAt).getTime())[0] ?? null;
}
