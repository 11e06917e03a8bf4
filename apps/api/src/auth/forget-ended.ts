import type { Db } from '@samlots/db';
import { linkMinutes } from './link-rules.ts';

/**
 * Removes links that are too old and sessions that have ended. A link's row names the address that somebody typed,
 * account or not, so it must not outlive its use. Called when a link is asked for, which is when such rows are made.
 */
export const forgetEnded = async (prisma: Db, now: Date): Promise<void> => {
  const tooOld = new Date(now.getTime() - linkMinutes * 60_000);
  await prisma.signInToken.deleteMany({ where: { createdAt: { lt: tooOld } } });
  await prisma.session.deleteMany({ where: { expiresAt: { lte: now } } });
};
