/**
 * The one authentication point: from a request to who is asking. Promises: one look-up per page request, whatever the
 * number of operations on it; a session that has ended by session-rules.ts signs nobody in and its row is removed.
 * Refuses: any session on the demo when a proxy handed the request on (DESIGN 6).
 */
import { loadActor } from '@samlots/people';
import { anonymous, type Actor, type Clock } from '@samlots/kernel';
import type { Db } from '@samlots/db';
import { sessionHasEnded, shouldNoteRequest } from './auth/session-rules.ts';
import type { SignInEngine } from './auth/sign-in-engine.ts';
import type { Visit } from './visit.ts';

export type Session = { readonly id: string; readonly sharedDevice: boolean; readonly expiresAt: Date };

export type Who = { readonly actor: Actor; readonly session: Session | null };

const nobody: Who = { actor: anonymous, session: null };

type Parts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly engine: Pick<SignInEngine, 'tokenOf'>;
  readonly demo: boolean;
};

const byToken = async ({ prisma, clock }: Parts, token: string): Promise<Who> => {
  const session = await prisma.session.findUnique({ where: { token } });
  if (session === null) return nobody;
  const now = clock.now();
  if (sessionHasEnded(session, now)) {
    await prisma.session.deleteMany({ where: { id: session.id } });
    return nobody;
  }
  // By id and many: a session that is signed out at this moment is simply not found.
  if (shouldNoteRequest(session, now)) {
    await prisma.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  return { actor: await loadActor(prisma, session.userId, now), session };
};

export type Authenticate = (request: Request, visit: Visit) => Promise<Who>;

export const createAuthenticate = (parts: Parts): Authenticate => {
  const pages = new WeakMap<object, Map<string, Promise<Who>>>();
  const resolve = async (headers: Headers): Promise<Who> => {
    const token = await parts.engine.tokenOf(headers);
    return token === null ? nobody : byToken(parts, token);
  };
  return (request, { forwarded, page }) => {
    const cookie = request.headers.get('cookie');
    if (cookie === null || (parts.demo && forwarded)) return Promise.resolve(nobody);
    const known = pages.get(page) ?? new Map<string, Promise<Who>>();
    pages.set(page, known);
    const who = known.get(cookie) ?? resolve(new Headers({ cookie }));
    known.set(cookie, who);
    return who;
  };
};
