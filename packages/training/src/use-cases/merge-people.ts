import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput } from '@samlots/kernel';
import { doubleTies, keepMerge, loadPair, mergeOfPair, moveToKept, peoplePermissions } from '@samlots/people';
import { z } from 'zod';
import { BothHaveSeat } from '../errors.ts';
import { liveStates } from '../model/vocabulary.ts';
import { idInput } from './parts/occurrence-input.ts';

const input = z.object({
  /** Who has the history from now on. */
  keptId: idInput,
  mergedId: idInput,
});

type Pair = z.output<typeof input>;

const refuseBothSeated = async (tx: Tx, { keptId, mergedId }: Pair): Promise<void> => {
  const live = await tx.enrolment.findMany({
    where: { personId: { in: [keptId, mergedId] }, state: { in: [...liveStates] } },
    select: { personId: true, dayId: true, day: { select: { number: true } } },
  });
  const both = live.find(
    (one) => one.personId === mergedId && live.some((other) => other.personId === keptId && other.dayId === one.dayId),
  );
  if (both !== undefined) throw new BothHaveSeat({ day: both.day.number });
};

/** Seats go with the person; those of a tie that the kept person has already are tied to that one. */
const moveSeats = async (tx: Tx, { keptId, mergedId }: Pair, doubles: Awaited<ReturnType<typeof doubleTies>>) => {
  const retied: { enrolmentId: string; membershipId: string }[] = [];
  for (const { tie, keptTieId } of doubles) {
    const seats = await tx.enrolment.updateManyAndReturn({
      where: { membershipId: tie.id },
      data: { membershipId: keptTieId },
      select: { id: true },
    });
    retied.push(...seats.map(({ id }) => ({ enrolmentId: id, membershipId: tie.id })));
  }
  const moved = await tx.enrolment.updateManyAndReturn({
    where: { personId: mergedId },
    data: { personId: keptId },
    select: { id: true },
  });
  return { enrolments: moved.map(({ id }) => id), retied };
};

/**
 * Two persons in the lists turn out to be one human being: an administrator who knows so moves everything of the one to
 * the other, and can split them again. Never done by name or mailbox alone.
 */
export const mergePeople = defineUseCase({
  name: 'merge-people',
  input,
  // A locked person gets no new tie, role or seat meanwhile: their rows refer to it.
  locks: ({ keptId, mergedId }) => [keptId, mergedId].map((id) => ({ table: 'Person', id }) as const),
  async load({ tx }, pair) {
    const before = await mergeOfPair(tx, pair);
    if (before === null) await loadPair(tx, pair);
    return before;
  },
  policy: (actor) => peoplePermissions.can(actor, 'merge-people', {}),
  async run(world, pair, before) {
    if (before !== null) return { mergeId: before.id, memberships: 0, seats: 0 };
    if (pair.keptId === pair.mergedId) throw new InvalidInput([{ path: 'mergedId', rule: 'same-person' }]);
    await refuseBothSeated(world.tx, pair);
    const doubles = await doubleTies(world.tx, pair);
    const seats = await moveSeats(world.tx, pair, doubles);
    const moved = { ...(await moveToKept(world, pair)), ...seats };
    const mergeId = await keepMerge(world, pair, moved);
    return { mergeId, memberships: moved.memberships.length, seats: moved.enrolments.length };
  },
  audit: ({ keptId, mergedId }, _before, { mergeId, memberships, seats }) => ({
    subjectKind: 'PersonMerge',
    subjectId: mergeId,
    facts: { memberships, seats },
    concerns: [keptId, mergedId],
  }),
});
