import type { World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { spanOfSeat, type Span } from '../../rules/half-days.ts';
import { raiseSequence } from './raise-sequence.ts';

const parts = ['AM', 'PM'] as const;

type Spans = Readonly<Record<(typeof parts)[number], Span>>;

/** When those with half a day are there, by the agenda as it is stored. */
export async function halfDaySpans(tx: Tx, occurrenceId: string): Promise<Spans> {
  const occurrence = await tx.sessionOccurrence.findUniqueOrThrow({
    where: { id: occurrenceId },
    include: { agenda: { orderBy: { position: 'asc' } } },
  });
  return { AM: spanOfSeat(occurrence, 'AM'), PM: spanOfSeat(occurrence, 'PM') };
}

const same = (one: Span, other: Span): boolean =>
  one.startsAt.getTime() === other.startsAt.getTime() && one.endsAt.getTime() === other.endsAt.getTime();

/** Lunch divides the day: those with the half whose times changed since `before` get new ones in their calendars. */
export async function followHalfDays(world: World<Tx>, occurrenceId: string, before: Spans): Promise<number> {
  const now = await halfDaySpans(world.tx, occurrenceId);
  const moved = parts.filter((part) => !same(before[part], now[part]));
  if (moved.length === 0) return 0;
  const seats = await world.tx.enrolment.findMany({
    where: { occurrenceId, state: 'ENROLLED', part: { in: moved } },
    select: { id: true },
  });
  const ids = seats.map(({ id }) => id);
  await raiseSequence(world, ids, { kind: 'day-moved', method: 'REQUEST' });
  return ids.length;
}
