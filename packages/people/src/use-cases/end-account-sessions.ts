import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { auditOf, loadAccount } from './parts/own-account.ts';

/** An administrator signs an account out everywhere, at once: a device was lost, or something looks wrong. */
export const endAccountSessions = defineUseCase({
  name: 'end-account-sessions',
  input: z.object({ userId: z.string().min(1).max(64) }),
  locks: ({ userId }) => [{ table: 'User', id: userId }],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor) => peoplePermissions.can(actor, 'keep-accounts', {}),
  async run({ tx }, { userId }) {
    const { count } = await tx.session.deleteMany({ where: { userId } });
    return { userId, ended: count };
  },
  audit: (_input, user, { ended }) => auditOf(user, { ended }),
});
