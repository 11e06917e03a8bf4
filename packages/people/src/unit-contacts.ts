import type { Tx } from '@samlots/db';
import type { Prisma } from '@samlots/db/client';
import { swedishDate } from './model/swedish-date.ts';

type Reads = Pick<Tx, 'roleAssignment'>;

/** The contacts of units on the Swedish date of `now`, the deputies last, in one statement. */
export const contactsOfUnits = async (tx: Reads, organisationIds: readonly string[], now: Date) => {
  const today = swedishDate(now);
  return tx.roleAssignment.findMany({
    where: {
      role: 'ORG_CONTACT',
      scopeKind: 'ORGANISATION',
      scopeId: { in: [...organisationIds] },
      fromOn: { lte: today },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    orderBy: [{ deputy: 'asc' }, { person: { sortKey: 'asc' } }, { id: 'asc' }],
    include: { person: true },
  });
};

/** Ids of the units that have a contact today; somebody must answer for the others (E19). */
const unitsWithContact = async (tx: Reads, now: Date): Promise<readonly string[]> => {
  const today = swedishDate(now);
  const given = await tx.roleAssignment.findMany({
    where: {
      role: 'ORG_CONTACT',
      scopeKind: 'ORGANISATION',
      fromOn: { lte: today },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    distinct: ['scopeId'],
    select: { scopeId: true },
  });
  return given.flatMap(({ scopeId }) => (scopeId === null ? [] : [scopeId]));
};

/** Active partner units that nobody answers for. */
export const unitsWithoutContact = async (tx: Reads, now: Date): Promise<Prisma.OrganisationWhereInput> => ({
  partner: true,
  status: 'ACTIVE',
  id: { notIn: [...(await unitsWithContact(tx, now))] },
});
