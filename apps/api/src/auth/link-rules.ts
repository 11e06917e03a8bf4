/**
 * What a sign-in link is. Promises: valid for 15 minutes, used once, and only by a POST (mail scanners open every link);
 * the database holds a hash of the token, so a copy of it signs nobody in.
 */
import { createHash } from 'node:crypto';

/** How long a link can be used, in minutes. */
export const linkMinutes = 15;

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether a link made at that instant has become too old. */
export const linkIsTooOld = (madeAt: Date, now: Date): boolean =>
  now.getTime() - madeAt.getTime() > linkMinutes * 60_000;
