import { defineUseCase, type Tx } from '@samlots/db';
import { NotAllowed } from '@samlots/kernel';
import { z } from 'zod';
import { KeyNameTaken, StepUpNeeded } from '../errors.ts';
import { keyGrants } from '../model/key-grant.ts';
import { holdsAll, longestKeyDays } from '../rules/api-keys.ts';
import { mustStepUp } from '../rules/second-factor.ts';
import { nameInput, refusePersonalNumber } from './parts/name-input.ts';
import { auditOf, isOwnAccount, loadAccount } from './parts/own-account.ts';

const input = z.object({
  userId: z.string().min(1).max(64),
  name: nameInput.pipe(z.string().max(80)),
  /** What the key may, of what its owner holds now and may use in this session. */
  grants: keyGrants.min(1).max(20),
  readOnly: z.boolean(),
  validDays: z.int().min(1).max(longestKeyDays),
  /** Its first characters and its hash; the key itself is known to nobody but the one who asked. */
  start: z.string().min(1).max(20),
  keyHash: z.string().min(20).max(100),
});
type Input = z.output<typeof input>;

const day = 86_400_000;

const refuseSameName = async (tx: Tx, { userId, name }: Input, now: Date): Promise<void> => {
  const same = await tx.apiKey.count({ where: { userId, name, revokedAt: null, expiresAt: { gt: now } } });
  if (same > 0) throw new KeyNameTaken();
};

/** Makes a key for a program of one's own. One name, one key: a form that arrives twice makes one. */
export const makeApiKey = defineUseCase({
  name: 'make-api-key',
  input,
  locks: ({ userId }) => [{ table: 'User', id: userId }],
  load: ({ tx }, { userId }) => loadAccount(tx, userId),
  policy: (actor, user) => isOwnAccount(actor, user.id),
  async run({ tx, actor, now, newId }, asked) {
    const { userId, name, grants, readOnly, validDays, start, keyHash } = asked;
    if (actor.kind !== 'signed-in' || !holdsAll(actor.grants, grants)) throw new NotAllowed({ reason: 'grants' });
    refusePersonalNumber('name', name);
    if (mustStepUp(actor, grants, now)) throw new StepUpNeeded();
    await refuseSameName(tx, asked, now);
    const id = newId();
    const expiresAt = new Date(now.getTime() + validDays * day);
    const times = { createdAt: now, expiresAt };
    await tx.apiKey.create({ data: { id, userId, name, start, keyHash, grants, readOnly, ...times } });
    return { keyId: id, expiresAt };
  },
  audit: ({ readOnly, grants }, user, { keyId }) =>
    auditOf(user, { keyId, readOnly: readOnly ? 'yes' : 'no', grants: grants.length }),
});
