import type { Db } from '@samlots/db';
import { originOf } from './session-origin.ts';
import { accountIsOpen, sessionEndsAt } from './session-rules.ts';

const longestUserAgent = 300;

type Parts = { readonly prisma: Db; readonly now: Date };

/** What a session that has now shown a second factor keeps of the one before it: a new token, not a new evening. */
const continued = async ({ prisma, now }: Parts, id: string, userId: string) => {
  const before = await prisma.session.findFirst({ where: { id, userId } });
  if (before === null) return null;
  const { sharedDevice, createdAt, expiresAt, signedInBy, userAgent } = before;
  return { sharedDevice, createdAt, expiresAt, signedInBy, userAgent, lastSeenAt: now, secondFactorAt: now };
};

/** The row of a session about to begin, or false (the engine's word for "none") when the account gets none. */
export const newSession = async <Row extends { userId: string }>(parts: Parts, row: Row, headers?: Headers) => {
  const { prisma, now } = parts;
  const user = await prisma.user.findUnique({ where: { id: row.userId } });
  if (user === null || !accountIsOpen(user, now)) return false;
  const origin = originOf(headers);
  if (origin.continues !== null) {
    const kept = await continued(parts, origin.continues, user.id);
    return kept === null ? false : { data: { ...row, ...kept } };
  }
  const { sharedDevice, signedInBy, secondFactorAt } = origin;
  const userAgent = origin.userAgent?.slice(0, longestUserAgent) ?? null;
  await prisma.user.updateMany({ where: { id: user.id }, data: { lastSignInAt: now } });
  const begun = { createdAt: now, lastSeenAt: now, expiresAt: sessionEndsAt(now) };
  return { data: { ...row, ...begun, sharedDevice, signedInBy, userAgent, secondFactorAt } };
};
