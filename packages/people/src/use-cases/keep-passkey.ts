import { defineUseCase } from '@samlots/db';
import { NotFound } from '@samlots/kernel';
import { z } from 'zod';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

const input = z.object({
  /** As the browser named it; the sign-in engine has verified and stored it just before. */
  credentialId: z.string().min(1).max(2_000),
  name: z.string().trim().max(80),
  sessionId: z.string().min(1).max(64),
});

/** Gives a passkey that was just made its name and time; the session that made it has thereby shown it. */
export const keepPasskey = defineUseCase({
  name: 'keep-passkey',
  input,
  locks: () => [],
  async load({ tx }, { credentialId }) {
    const passkey = await tx.passkey.findUnique({ where: { credentialID: credentialId } });
    if (passkey === null) throw new NotFound({ id: 'passkey' });
    return loadAccount(tx, passkey.userId);
  },
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx, now }, { credentialId, name, sessionId }, user) {
    await tx.passkey.update({
      where: { credentialID: credentialId },
      data: { createdAt: now, ...(name === '' ? {} : { name }) },
    });
    await tx.session.updateMany({ where: { id: sessionId, userId: user.id }, data: { secondFactorAt: now } });
    return { kept: 1 };
  },
  audit: (_input, user) => auditOf(user),
});
