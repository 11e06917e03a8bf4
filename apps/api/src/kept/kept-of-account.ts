import type { Db } from '@samlots/db';
import type { SignedIn } from '@samlots/kernel';
import type { KeptSection } from './kept-section.ts';

/** How she signs in, and from where she is signed in now. Never a secret: those are kept as hashes or not at all. */
export async function keptOfAccount(prisma: Db, { userId }: SignedIn): Promise<readonly KeptSection[]> {
  const [user, sessions, passkeys, keys] = await Promise.all([
    prisma.user.findUniqueOrThrow({ where: { id: userId } }),
    prisma.session.findMany({ where: { userId }, orderBy: { createdAt: 'desc' } }),
    prisma.passkey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
    prisma.apiKey.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } }),
  ]);
  const { email, createdAt, lastSignInAt } = user;
  return [
    { kind: 'account', rows: [{ email, createdAt, lastSignInAt }] },
    {
      kind: 'session',
      rows: sessions.map((session) => ({
        createdAt: session.createdAt,
        lastSeenAt: session.lastSeenAt,
        expiresAt: session.expiresAt,
        signedInBy: session.signedInBy,
        sharedDevice: session.sharedDevice,
        userAgent: session.userAgent,
        ipAddress: session.ipAddress,
      })),
    },
    { kind: 'passkey', rows: passkeys.map(({ name, createdAt: madeAt }) => ({ name, createdAt: madeAt })) },
    {
      kind: 'api-key',
      rows: keys.map((key) => ({
        name: key.name,
        start: key.start,
        createdAt: key.createdAt,
        expiresAt: key.expiresAt,
        lastUsedAt: key.lastUsedAt,
        revokedAt: key.revokedAt,
      })),
    },
  ];
}
