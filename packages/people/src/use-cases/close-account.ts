import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/**
 * Closes an account: its sessions end, its keys are revoked, and no link signs in to it. Person, seats and history stay.
 * Nobody closes the own account, so there is always an administrator left.
 */
export const closeAccount = defineUseCase({
  name: 'close-account',
  input: z.object({ userId: z.string().min(1).max(64) }),
  locks: ({ userId }) => [{ table: 'User', id: userId }],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor, user) => peoplePermissions.can(actor, 'keep-accounts', {}) && !isOwnAccount(actor, user.id),
  async run({ tx, now }, { userId }, user) {
    await tx.user.update({ where: { id: userId }, data: { closedAt: user.closedAt ?? now } });
    await tx.apiKey.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } });
    const { count } = await tx.session.deleteMany({ where: { userId } });
    return { userId, ended: count };
  },
  audit: (_input, user, { ended }) => auditOf(user, { ended }),
});
