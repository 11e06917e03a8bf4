import { defineUseCase } from '@samlots/db';
import { NotFound } from '@samlots/kernel';
import { z } from 'zod';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/** Ends one session of one's own account, on whatever device it is: the next request from there is signed out. */
export const endSession = defineUseCase({
  name: 'end-session',
  input: z.object({ sessionId: z.string().min(1).max(64) }),
  locks: () => [],
  async load({ tx }, { sessionId }) {
    const session = await tx.session.findUnique({ where: { id: sessionId }, select: { userId: true } });
    if (session === null) throw new NotFound({ id: sessionId });
    return loadAccount(tx, session.userId);
  },
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx }, { sessionId }) {
    const { count } = await tx.session.deleteMany({ where: { id: sessionId } });
    return { ended: count };
  },
  audit: (_input, user, { ended }) => auditOf(user, { ended }),
});
