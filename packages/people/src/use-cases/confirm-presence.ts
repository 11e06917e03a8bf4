import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { StepUpNeeded } from '../errors.ts';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/**
 * The demo's stand-in for a passkey: a button. Run only by the door of the demo, and only for an account without a
 * passkey; who has one shows it.
 */
export const confirmPresence = defineUseCase({
  name: 'confirm-presence',
  input: z.object({ userId: z.string().min(1).max(64), sessionId: z.string().min(1).max(64) }),
  locks: () => [],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx, now }, { userId, sessionId }) {
    if ((await tx.passkey.count({ where: { userId } })) > 0) throw new StepUpNeeded();
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId },
      data: { secondFactorAt: now },
    });
    return { confirmed: count };
  },
  audit: (_input, user) => auditOf(user),
});
