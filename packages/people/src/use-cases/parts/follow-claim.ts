import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import { swedishDate } from '../../model/swedish-date.ts';
import { giveTie } from './give-tie-and-role.ts';

export type Followed = {
  readonly personIds: readonly string[];
  /** Ids of units that the person has a tie to because of this claim. */
  readonly gained: readonly string[];
  /** Ids of units that the person has a tie to, that claims could hold, and that this one does not. */
  readonly notInClaim: readonly string[];
};

type Claim = { readonly units: readonly { readonly id: string }[]; readonly asked: boolean };

const tiesOf = async ({ tx, now }: World<Tx>, personIds: string[]) => {
  const today = swedishDate(now);
  const ties = await tx.membership.findMany({
    where: { personId: { in: personIds } },
    select: { organisationId: true, fromOn: true, toOn: true, organisation: { select: { externalIds: true } } },
  });
  return ties.map(({ organisationId, fromOn, toOn, organisation }) => ({
    organisationId,
    valid: fromOn <= today && (toOn === null || toOn >= today),
    claimable: organisation.externalIds.length > 0,
  }));
};

/**
 * Gives the one person of an account a tie to each unit of the claim where she has never had one. A tie that her contact
 * has ended stays ended, and one that the claim leaves out stays: both are a person's to decide.
 */
export const followClaim = async (world: World<Tx>, userId: string, { units, asked }: Claim): Promise<Followed> => {
  const persons = await world.tx.userPerson.findMany({ where: { userId }, select: { personId: true } });
  const personIds = persons.map(({ personId }) => personId);
  const ties = await tiesOf(world, personIds);
  const [only] = personIds;
  const wanted = units.filter(({ id }) => !ties.some(({ organisationId }) => organisationId === id));
  const gained = personIds.length === 1 ? wanted.map(({ id }) => id) : [];
  for (const organisationId of gained) if (only !== undefined) await giveTie(world, { personId: only, organisationId });
  const left = ties.filter((tie) => tie.valid && tie.claimable && !units.some(({ id }) => id === tie.organisationId));
  return { personIds, gained, notInClaim: asked ? [...new Set(left.map((tie) => tie.organisationId))] : [] };
};
