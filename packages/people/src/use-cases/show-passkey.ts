import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/**
 * After a passkey was verified and a session with a new token goes on for the one at hand: ends the old one, so that a
 * cookie that leaked before is worth nothing now.
 */
export const showPasskey = defineUseCase({
  name: 'show-passkey',
  input: z.object({ userId: z.string().min(1).max(64), sessionId: z.string().min(1).max(64) }),
  locks: () => [],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx }, { userId, sessionId }) {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, userId } });
    return { ended: count };
  },
  audit: (_input, user) => auditOf(user),
});
