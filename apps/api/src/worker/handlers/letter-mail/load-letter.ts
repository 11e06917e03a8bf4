import type { Tx } from '@samlots/db';
import { NotFound } from '@samlots/kernel';

/** How many mails one transaction writes. */
const atOnce = 20;

const unit = { select: { id: true, name: true, email: true } } as const;

const aboutTheDay = {
  include: {
    venue: true,
    agenda: { orderBy: { position: 'asc' } },
    day: { include: { programme: { include: { organisation: unit } } } },
  },
} as const;

/** A letter and the next of its readers who have no mail yet. Throws `NotFound`. */
export async function loadLetter(tx: Tx, letterId: string) {
  const letter = await tx.letter.findUnique({
    where: { id: letterId },
    include: { occurrence: aboutTheDay, programme: true },
  });
  const programme = letter?.occurrence?.day.programme ?? letter?.programme ?? null;
  if (letter === null || programme === null) throw new NotFound({ id: letterId });
  const written = await tx.message.findMany({
    where: { aboutKind: 'Letter', aboutId: letterId },
    select: { id: true },
  });
  const rest = await tx.letterReader.findMany({
    where: { letterId, way: { not: 'NOBODY' }, id: { notIn: written.map(({ id }) => id) } },
    orderBy: { id: 'asc' },
    include: { person: true, organisation: unit },
  });
  const next = rest.slice(0, atOnce);
  const persons = await tx.person.findMany({
    where: { id: { in: next.flatMap(({ forPersonIds }) => forPersonIds) } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  });
  const states = await tx.enrolment.findMany({
    where: {
      occurrenceId: letter.occurrenceId ?? '',
      personId: { in: next.flatMap(({ personId }) => personId ?? []) },
    },
    select: { personId: true, state: true },
  });
  return { letter, programme, next, persons, states, left: rest.length - next.length };
}

export type LoadedLetter = Awaited<ReturnType<typeof loadLetter>>;
export type LetterReader = LoadedLetter['next'][number];
