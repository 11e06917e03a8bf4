import { defineUseCase } from '@samlots/db';
import { NotFound } from '@samlots/kernel';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

/** Ends a key at once. Its owner may, and an administrator. One that has ended stays as it is. */
export const revokeApiKey = defineUseCase({
  name: 'revoke-api-key',
  input: z.object({ keyId: z.string().min(1).max(64) }),
  locks: () => [],
  async load({ tx }, { keyId }) {
    const key = await tx.apiKey.findUnique({ where: { id: keyId }, select: { userId: true } });
    if (key === null) throw new NotFound({ id: keyId });
    return loadAccount(tx, key.userId);
  },
  policy: (actor, user) => isOwnAccount(actor, user.id) || peoplePermissions.can(actor, 'keep-accounts', {}),
  async run({ tx, now }, { keyId }) {
    const { count } = await tx.apiKey.updateMany({ where: { id: keyId, revokedAt: null }, data: { revokedAt: now } });
    return { ended: count };
  },
  audit: ({ keyId }, user, { ended }) => auditOf(user, { keyId, ended }),
});
