import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/** Ends all sessions of one's own account but the one at hand: for whoever forgot to sign out somewhere. */
export const endOtherSessions = defineUseCase({
  name: 'end-other-sessions',
  input: z.object({ userId: z.string().min(1).max(64), keepSessionId: z.string().min(1).max(64) }),
  locks: ({ userId }) => [{ table: 'User', id: userId }],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx }, { userId, keepSessionId }) {
    const { count } = await tx.session.deleteMany({ where: { userId, id: { not: keepSessionId } } });
    return { ended: count };
  },
  audit: (_input, user, { ended }) => auditOf(user, { ended }),
});
