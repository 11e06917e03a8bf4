import { defineUseCase } from '@samlots/db';
import { hasSteppedUp, NotFound } from '@samlots/kernel';
import { z } from 'zod';
import { StepUpNeeded } from '../errors.ts';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/** Removes a passkey of one's own account. Wants one to have been shown just now, so that a mailbox alone cannot. */
export const removePasskey = defineUseCase({
  name: 'remove-passkey',
  input: z.object({ passkeyId: z.string().min(1).max(64) }),
  locks: () => [],
  async load({ tx }, { passkeyId }) {
    const passkey = await tx.passkey.findUnique({ where: { id: passkeyId }, select: { userId: true } });
    if (passkey === null) throw new NotFound({ id: passkeyId });
    return loadAccount(tx, passkey.userId);
  },
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx, actor, now }, { passkeyId }) {
    if (!hasSteppedUp(actor, now)) throw new StepUpNeeded();
    const { count } = await tx.passkey.deleteMany({ where: { id: passkeyId } });
    return { ended: count };
  },
  audit: (_input, user, { ended }) => auditOf(user, { ended }),
});
