import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { auditOf, loadAccount } from './parts/own-account.ts';

/** Opens an account again that was closed, or that nobody had used for a year; the year counts anew from now (E12). */
export const reopenAccount = defineUseCase({
  name: 'reopen-account',
  input: z.object({ userId: z.string().min(1).max(64) }),
  locks: ({ userId }) => [{ table: 'User', id: userId }],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor) => peoplePermissions.can(actor, 'keep-accounts', {}),
  async run({ tx, now }, { userId }) {
    await tx.user.update({ where: { id: userId }, data: { closedAt: null, lastSignInAt: now } });
    return { userId };
  },
  audit: (_input, user) => auditOf(user),
});
