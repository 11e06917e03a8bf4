import type { Db } from '@samlots/db';
import { countAttempt, limitKey } from './rate-limit.ts';

/** Wrong tokens that one source may try within an hour. A right one is never counted, whoever sits behind the same address. */
const perSource = 30;

type Parts = { readonly prisma: Db; readonly secret: string };

/** Counts a token that opened nothing. Answers null, or the seconds to wait when there were too many. */
export const countWrongToken = ({ prisma, secret }: Parts, source: string | null, now: Date): Promise<number | null> =>
  countAttempt(
    prisma,
    [{ key: limitKey(secret, 'source', `wrong-token ${source ?? 'unknown'}`), max: perSource }],
    now,
  );
