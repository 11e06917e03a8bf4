import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import { loadActor } from '../../load-actor.ts';
import { keyGrants } from '../../model/key-grant.ts';
import { holdsAll } from '../../rules/api-keys.ts';

const endOfAccount = async ({ tx, now }: World<Tx>, userId: string): Promise<void> => {
  const left = await loadActor(tx, userId, now);
  const keys = await tx.apiKey.findMany({ where: { userId, revokedAt: null } });
  const ended = keys.filter(({ grants }) => !holdsAll(left.grants, keyGrants.parse(grants)));
  await tx.apiKey.updateMany({ where: { id: { in: ended.map(({ id }) => id) } }, data: { revokedAt: now } });
  if (left.grants.length === 0 && left.organisationIds.length === 0) {
    await tx.session.deleteMany({ where: { userId } });
  }
};

/**
 * After a role or a tie of the person has ended: revokes the keys that held it, and ends the sessions of an account that
 * is left without role and workplace. A session that stays holds only what is left: that is read at each request.
 */
export const endAccess = async (world: World<Tx>, personId: string): Promise<void> => {
  const accounts = await world.tx.userPerson.findMany({ where: { personId }, orderBy: { userId: 'asc' } });
  for (const { userId } of accounts) await endOfAccount(world, userId);
};
