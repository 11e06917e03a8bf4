import type { Db, Tx } from '@samlots/db';
import { DomainError, type Clock, type Execute } from '@samlots/kernel';
import { acceptJoinLink } from '@samlots/people';
import { z } from 'zod';
import type { RouteCall } from '../http/route.ts';
import { hashToken } from './link-rules.ts';
import { countAttempt, limitKey } from './rate-limit.ts';
import type { SignInEngine } from './sign-in-engine.ts';

export type JoinParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly secret: string;
  readonly engine: Pick<SignInEngine, 'startSession'>;
  readonly execute: Execute<Tx>;
};

/** Buttons of invitations that one source may press within an hour: an office of many, not a guesser. */
const perSource = 60;

// A form sends empty text for what was left alone, and `new` where the reader is nobody of the list.
const joinFields = z.object({
  token: z.string().min(1).max(200),
  who: z.string().max(64).optional(),
  name: z.string().max(400).optional(),
});

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text : undefined);

const inputOf = ({ token, who, name }: z.output<typeof joinFields>) => {
  const personId = filled(who);
  const tokenHash = hashToken(token);
  return personId === undefined || personId === 'new' ? { tokenHash, name: filled(name) } : { tokenHash, personId };
};

/**
 * `POST /auth/join`: accepts the invitation of a mail and signs its reader in. Answers by the refusal's code in `says`;
 * a form is sent back to the page of the invitation, which says what is wrong.
 */
export const join = async ({ request, visit }: RouteCall, parts: JoinParts, fields: unknown) => {
  const parsed = joinFields.safeParse(fields);
  if (!parsed.success) return { status: 400, says: 'invalid', goTo: '/logga-in' };
  const page = `/inbjudan/${encodeURIComponent(parsed.data.token)}`;
  const source = limitKey(parts.secret, 'source', `join ${visit.clientAddress ?? 'unknown'}`);
  const wait = await countAttempt(parts.prisma, [{ key: source, max: perSource }], parts.clock.now());
  if (wait !== null) return { status: 429, says: 'too-many', goTo: `${page}?fel=for-manga`, retryAfterSeconds: wait };
  try {
    const system = { kind: 'system', process: 'join' } as const;
    const joined = await parts.execute(acceptJoinLink, system, inputOf(parsed.data), visit.requestId);
    const userAgent = request.headers.get('user-agent');
    const origin = { sharedDevice: false, signedInBy: 'link', userAgent };
    const headers = await parts.engine.startSession(joined.userId, origin);
    if (headers === null) return { status: 200, says: joined.purpose, goTo: '/logga-in' };
    return {
      status: 200,
      says: joined.purpose,
      goTo: joined.purpose === 'CLAIM' ? '/mina-sidor' : '/valkommen',
      headers,
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { status: 400, says: error.code, goTo: `${page}?fel=${error.code}` };
  }
};
