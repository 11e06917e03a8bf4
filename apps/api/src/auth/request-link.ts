import type { Db } from '@samlots/db';
import type { Clock } from '@samlots/kernel';
import type { ApiConfig } from '../config.ts';
import { forgetEnded } from './forget-ended.ts';
import { countAttempt, limitKey } from './rate-limit.ts';
import type { SignInEngine } from './sign-in-engine.ts';

export type RequestLinkParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly config: ApiConfig;
  readonly secret: string;
  readonly engine: Pick<SignInEngine, 'issueLink'>;
};

/** Links that may be asked for within an hour. */
const perAddress = 5;
const perSource = 30;

/**
 * Makes and mails a link when limits allow it; the same work whether `email` (lower case) has an account or not.
 * Answers null, or the seconds to wait.
 */
export const requestLink = async (
  { prisma, clock, secret, engine }: RequestLinkParts,
  { email, source }: { readonly email: string; readonly source: string },
): Promise<number | null> => {
  const now = clock.now();
  await forgetEnded(prisma, now);
  const wait = await countAttempt(
    prisma,
    [
      { key: limitKey(secret, 'address', email), max: perAddress },
      { key: limitKey(secret, 'source', source), max: perSource },
    ],
    now,
  );
  if (wait === null) await engine.issueLink(email);
  return wait;
};
