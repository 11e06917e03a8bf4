import { NotFound, type Lock } from '@samlots/kernel';
import type { Tx } from '@samlots/db';

/** A person's tie to a unit, with both, under the unit's lock. Throws `NotFound`, also where the person was merged away. */
export const loadTie = async (tx: Tx, id: string) => {
  const tie = await tx.membership.findUnique({ where: { id }, include: { person: true, organisation: true } });
  if (tie === null || tie.person.mergedIntoId !== null) throw new NotFound({ id });
  return tie;
};

export type Tie = Awaited<ReturnType<typeof loadTie>>;

/** Locks the unit and the person of a tie. A tie never changes its unit; its person only by a merge, which locks both. */
export const lockTie = async (tx: Tx, id: string): Promise<readonly Lock[]> => {
  const tie = await tx.membership.findUnique({ where: { id }, select: { organisationId: true, personId: true } });
  if (tie === null) return [];
  return [
    { table: 'Organisation', id: tie.organisationId },
    { table: 'Person', id: tie.personId },
  ];
};
