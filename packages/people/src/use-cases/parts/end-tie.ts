import { InvalidInput, StaleVersion, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { endAccess } from './end-access.ts';
import type { Tie } from './load-tie.ts';

/** Refuses a tie that somebody has changed since, and a last day before the first. */
export const refuseEndingTie = (tie: Tie, { version, lastOn }: { version: number; lastOn: Date }): void => {
  if (tie.version !== version) throw new StaleVersion({ current: tie.version });
  if (lastOn < tie.fromOn) throw new InvalidInput([{ path: 'lastOn', rule: 'ends-before-start' }]);
};

/**
 * Ends what a person is at one unit with a last day: the tie, every role there, open questions by mail; and at once the
 * keys and sessions that rested on it. What has been stays. The locks of unit and person must be held.
 */
export const endTie = async (world: World<Tx>, tie: Tie, lastOn: Date): Promise<void> => {
  const { tx, now } = world;
  const { id, personId, organisationId } = tie;
  await tx.membership.update({ where: { id }, data: { toOn: lastOn, version: { increment: 1 } } });
  await tx.roleAssignment.updateMany({
    where: {
      personId,
      scopeKind: 'ORGANISATION',
      scopeId: organisationId,
      OR: [{ toOn: null }, { toOn: { gt: lastOn } }],
    },
    data: { toOn: lastOn },
  });
  await tx.joinLink.updateMany({
    where: { personId, organisationId, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  await endAccess(world, personId);
};
