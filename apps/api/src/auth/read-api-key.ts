import type { Db } from '@samlots/db';
import type { SignedIn } from '@samlots/kernel';
import { actorOfKey, keyGrants, keyIsValid, loadActor, shouldNoteUse } from '@samlots/people';
import { hashToken } from './link-rules.ts';

/** The key is unknown, has expired or was revoked, or its owner's account is closed. Answered by 401. */
export class ApiKeyRefused extends Error {
  constructor() {
    super('API key refused');
    this.name = 'ApiKeyRefused';
  }
}

/** The key that a request carries; null when it carries none. Other kinds of `Authorization` are a proxy's business. */
export const bearerOf = (headers: Headers): string | null => {
  const [scheme = '', ...rest] = (headers.get('authorization') ?? '').trim().split(/\s+/);
  return scheme.toLowerCase() === 'bearer' ? rest.join(' ') : null;
};

/** The program behind a key, as far as its owner may go today. Throws `ApiKeyRefused`. */
export const readApiKey = async (prisma: Db, token: string, now: Date): Promise<SignedIn> => {
  const key = await prisma.apiKey.findUnique({
    where: { keyHash: hashToken(token) },
    include: { user: { select: { closedAt: true } } },
  });
  if (key === null || key.user.closedAt !== null || !keyIsValid(key, now)) throw new ApiKeyRefused();
  if (shouldNoteUse(key.lastUsedAt, now)) {
    await prisma.apiKey.updateMany({ where: { id: key.id }, data: { lastUsedAt: now } });
  }
  const owner = await loadActor(prisma, key.userId, now);
  return actorOfKey(owner, { id: key.id, readOnly: key.readOnly, grants: keyGrants.parse(key.grants) });
};
