import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import { swedishDate } from '../../model/swedish-date.ts';
import { giveRole } from './give-tie-and-role.ts';
import type { comingTies } from './end-unit.ts';

type Tie = Awaited<ReturnType<typeof comingTies>>[number];

const later = (one: Date, other: Date): Date => (one > other ? one : other);

/** The tie that a person who works in both units has to the successor already, made to last as long as the one that ends. */
const stretch = async (tx: Tx, mine: Tie, tie: Tie, from: Date): Promise<void> => {
  const toOn = mine.toOn === null || tie.toOn === null ? null : later(mine.toOn, tie.toOn);
  const fromOn = mine.fromOn < from ? mine.fromOn : from;
  await tx.membership.update({ where: { id: mine.id }, data: { fromOn, toOn, version: { increment: 1 } } });
};

/**
 * Gives everybody with a tie to a unit that ends the same tie to its successor, from today or from when it was to begin.
 * Answers which new tie each old one became. Both units' locks must be held.
 */
export const moveTies = async (
  { tx, now, newId, actor }: World<Tx>,
  ties: readonly Tie[],
  successorId: string,
): Promise<ReadonlyMap<string, string>> => {
  const today = swedishDate(now);
  const there = await tx.membership.findMany({
    where: {
      organisationId: successorId,
      personId: { in: ties.map(({ personId }) => personId) },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    orderBy: { fromOn: 'asc' },
  });
  const moved = new Map<string, string>();
  const registeredById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
  for (const tie of ties) {
    const fromOn = later(tie.fromOn, today);
    const mine = there.find(({ personId }) => personId === tie.personId);
    if (mine !== undefined) {
      await stretch(tx, mine, tie, fromOn);
      moved.set(tie.id, mine.id);
      continue;
    }
    const { personId, kind, toOn, leaveFromOn, leaveToOn } = tie;
    const data = { id: newId(), personId, organisationId: successorId, kind, fromOn, toOn, leaveFromOn, leaveToOn };
    await tx.membership.create({ data: { ...data, registeredById } });
    moved.set(tie.id, data.id);
  }
  return moved;
};

/** The contacts of a unit that ends become contacts of its successor as well. */
export const moveContacts = async (world: World<Tx>, from: string, to: string): Promise<readonly string[]> => {
  const { tx, now, actor } = world;
  const today = swedishDate(now);
  const contacts = await tx.roleAssignment.findMany({
    where: {
      role: 'ORG_CONTACT',
      scopeKind: 'ORGANISATION',
      scopeId: from,
      fromOn: { lte: today },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    orderBy: { id: 'asc' },
  });
  const givenById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
  for (const { personId } of contacts) {
    await giveRole(world, { personId, role: 'ORG_CONTACT', scopeKind: 'ORGANISATION', scopeId: to, givenById });
  }
  return contacts.map(({ personId }) => personId);
};
