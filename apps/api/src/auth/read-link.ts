import type { Db } from '@samlots/db';
import { z } from 'zod';
import { hashToken, linkIsTooOld, linkMinutes } from './link-rules.ts';

const stored = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.object({ email: z.email() }));

export type LinkState = { readonly email: string; readonly expiresAt: Date };

/** Whom a link that can still be used is for; null when it is used, too old or unknown. Uses nothing up. */
export const readLink = async (prisma: Db, token: string, now: Date): Promise<LinkState | null> => {
  const row = await prisma.signInToken.findFirst({ where: { identifier: `magic-link:${hashToken(token)}` } });
  if (row === null || linkIsTooOld(row.createdAt, now)) return null;
  const expiresAt = new Date(row.createdAt.getTime() + linkMinutes * 60_000);
  return { email: stored.parse(row.value).email, expiresAt };
};
