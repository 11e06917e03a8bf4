import { defineUseCase } from '@samlots/db';
import { hasSteppedUp } from '@samlots/kernel';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { StepUpNeeded } from '../errors.ts';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/**
 * For somebody who has lost every passkey: an administrator removes them, which ends the sessions too. The person then
 * signs in by mail link and registers a new one. Never one's own: whoever can show a passkey removes it under security.
 */
export const resetPasskeys = defineUseCase({
  name: 'reset-passkeys',
  input: z.object({ userId: z.string().min(1).max(64) }),
  locks: ({ userId }) => [{ table: 'User', id: userId }],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor, user) => peoplePermissions.can(actor, 'keep-accounts', {}) && !isOwnAccount(actor, user.id),
  async run({ tx, actor, now }, { userId }) {
    if (!hasSteppedUp(actor, now)) throw new StepUpNeeded();
    const { count } = await tx.passkey.deleteMany({ where: { userId } });
    await tx.session.deleteMany({ where: { userId } });
    return { userId, ended: count };
  },
  audit: (_input, user, { ended }) => auditOf(user, { ended }),
});
