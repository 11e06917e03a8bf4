import { NotFound, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { z } from 'zod';
import { swedishDate } from '../../model/swedish-date.ts';

const ids = z.array(z.string());

/** What a merge moved, so that it can be moved back. */
export const movedRows = z.object({
  memberships: ids,
  /** Ties and roles that the kept person has already: ended with the merge, open again after a split. */
  endedMemberships: ids,
  roles: ids,
  endedRoles: ids,
  accounts: ids,
  /** Accounts that had both persons before. */
  sharedAccounts: ids,
  enrolments: ids,
  /** Seats that were tied to an ended tie: which one. */
  retied: z.array(z.object({ enrolmentId: z.string(), membershipId: z.string() })),
});
export type MovedRows = z.output<typeof movedRows>;

type Pair = { readonly keptId: string; readonly mergedId: string };
type MovedPeople = Omit<MovedRows, 'enrolments' | 'retied'>;

const day = 86_400_000;
const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

/** The merge that has made one of just these two, so that asking again changes nothing; null when there is none. */
export const mergeOfPair = (tx: Tx, { keptId, mergedId }: Pair) =>
  tx.personMerge.findFirst({ where: { keptId, mergedId, splitAt: null }, orderBy: { mergedAt: 'desc' } });

/** Neither is part of another person already. Throws `NotFound`. */
export const loadPair = async (tx: Tx, { keptId, mergedId }: Pair) => {
  const found = await tx.person.findMany({ where: { id: { in: [keptId, mergedId] }, mergedIntoId: null } });
  const [kept, merged] = [found.find(({ id }) => id === keptId), found.find(({ id }) => id === mergedId)];
  if (kept === undefined || merged === undefined) throw new NotFound();
  return { kept, merged };
};

/** Open ties of both to the same unit: one person has one (a unique index says so). */
export const doubleTies = async (tx: Tx, { keptId, mergedId }: Pair) => {
  const open = await tx.membership.findMany({ where: { personId: { in: [keptId, mergedId] }, toOn: null } });
  return open.flatMap((tie) => {
    const same = open.find((one) => one.personId === keptId && one.organisationId === tie.organisationId);
    return tie.personId === mergedId && same !== undefined ? [{ tie, keptTieId: same.id }] : [];
  });
};

const moveTies = async ({ tx, now }: World<Tx>, pair: Pair) => {
  const doubles = await doubleTies(tx, pair);
  const yesterday = new Date(swedishDate(now).getTime() - day);
  for (const { tie } of doubles) {
    const toOn = tie.fromOn > yesterday ? tie.fromOn : yesterday;
    await tx.membership.update({ where: { id: tie.id }, data: { toOn } });
  }
  const moved = await tx.membership.updateManyAndReturn({
    where: { personId: pair.mergedId },
    data: { personId: pair.keptId, version: { increment: 1 } },
    select: { id: true },
  });
  return { memberships: idsOf(moved), endedMemberships: doubles.map(({ tie }) => tie.id) };
};

const moveRoles = async ({ tx, now }: World<Tx>, { keptId, mergedId }: Pair) => {
  const open = await tx.roleAssignment.findMany({ where: { personId: { in: [keptId, mergedId] }, toOn: null } });
  const twice = open.filter(
    (role) =>
      role.personId === mergedId &&
      open.some(
        (one) =>
          one.personId === keptId &&
          one.role === role.role &&
          one.scopeKind === role.scopeKind &&
          one.scopeId === role.scopeId,
      ),
  );
  const toOn = new Date(swedishDate(now).getTime() - day);
  await tx.roleAssignment.updateMany({ where: { id: { in: idsOf(twice) } }, data: { toOn } });
  const moved = await tx.roleAssignment.updateManyAndReturn({
    where: { personId: mergedId },
    data: { personId: keptId },
    select: { id: true },
  });
  return { roles: idsOf(moved), endedRoles: idsOf(twice) };
};

const moveAccounts = async ({ tx }: World<Tx>, { keptId, mergedId }: Pair) => {
  const links = await tx.userPerson.findMany({ where: { personId: { in: [keptId, mergedId] } } });
  const accounts = links.filter(({ personId }) => personId === mergedId).map(({ userId }) => userId);
  const sharedAccounts = links.flatMap(({ personId, userId }) =>
    personId === keptId && accounts.includes(userId) ? [userId] : [],
  );
  await tx.userPerson.createMany({
    data: accounts.map((userId) => ({ userId, personId: keptId })),
    skipDuplicates: true,
  });
  await tx.userPerson.deleteMany({ where: { personId: mergedId } });
  return { accounts, sharedAccounts };
};

/** Moves ties, roles and accounts of one person to another, who has the history from now on. Both locks must be held. */
export const moveToKept = async (world: World<Tx>, pair: Pair): Promise<MovedPeople> => {
  const { tx } = world;
  const { keptId, mergedId } = pair;
  const ties = await moveTies(world, pair);
  const roles = await moveRoles(world, pair);
  const accounts = await moveAccounts(world, pair);
  await tx.person.update({ where: { id: mergedId }, data: { mergedIntoId: keptId, version: { increment: 1 } } });
  await tx.person.update({ where: { id: keptId }, data: { version: { increment: 1 } } });
  return { ...ties, ...roles, ...accounts };
};

/** Writes down what was moved, seats included. Answers the id of the merge. */
export const keepMerge = async ({ tx, now, newId }: World<Tx>, pair: Pair, moved: MovedRows): Promise<string> => {
  const id = newId();
  await tx.personMerge.create({ data: { id, ...pair, moved, mergedAt: now } });
  return id;
};
