import { NotFound, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { MergeUndone } from '../../errors.ts';
import { movedRows, type MovedRows } from './merge-rows.ts';

/** A merge with what it moved. Throws `NotFound`. */
export const loadMerge = async (tx: Tx, id: string) => {
  const merge = await tx.personMerge.findUnique({ where: { id } });
  if (merge === null) throw new NotFound({ id });
  const kept = await tx.person.findUniqueOrThrow({ where: { id: merge.keptId } });
  return { ...merge, moved: movedRows.parse(merge.moved), keptMergedIntoId: kept.mergedIntoId };
};

export type Merge = Awaited<ReturnType<typeof loadMerge>>;

/** Refuses a person who has since become part of a third: that is to be split first. */
export const refuseSplit = ({ keptMergedIntoId }: Merge): void => {
  if (keptMergedIntoId !== null) throw new MergeUndone({ reason: 'merged-again' });
};

const moveAccountsBack = async ({ tx }: World<Tx>, { keptId, mergedId }: Merge, moved: MovedRows): Promise<void> => {
  const still = await tx.user.findMany({ where: { id: { in: moved.accounts } }, select: { id: true } });
  await tx.userPerson.createMany({
    data: still.map(({ id }) => ({ userId: id, personId: mergedId })),
    skipDuplicates: true,
  });
  const only = moved.accounts.filter((id) => !moved.sharedAccounts.includes(id));
  await tx.userPerson.deleteMany({ where: { personId: keptId, userId: { in: only } } });
};

/** Moves back what the merge moved; what came after it stays with the person it was given to. Both locks must be held. */
export const moveBack = async (world: World<Tx>, merge: Merge): Promise<void> => {
  const { tx, now } = world;
  const { id, keptId, mergedId, moved } = merge;
  const back = { personId: mergedId };
  await tx.membership.updateMany({ where: { id: { in: moved.memberships }, personId: keptId }, data: back });
  await tx.membership.updateMany({
    where: { id: { in: moved.endedMemberships }, personId: mergedId },
    data: { toOn: null },
  });
  await tx.roleAssignment.updateMany({ where: { id: { in: moved.roles }, personId: keptId }, data: back });
  await tx.roleAssignment.updateMany({
    where: { id: { in: moved.endedRoles }, personId: mergedId },
    data: { toOn: null },
  });
  await moveAccountsBack(world, merge, moved);
  await tx.person.update({ where: { id: mergedId }, data: { mergedIntoId: null, version: { increment: 1 } } });
  await tx.person.update({ where: { id: keptId }, data: { version: { increment: 1 } } });
  await tx.personMerge.update({ where: { id }, data: { splitAt: now } });
};
