/**
 * The one authentication point: from a request to who is asking. Promises: one look-up per page request, whatever the
 * number of operations on it; a session that has ended by session-rules.ts signs nobody in and its row is removed; roles
 * that want a second factor are set apart until it is shown; a key for a program counts alone, whatever cookie is beside
 * it. Refuses: any session or key on the demo when a proxy handed the request on (DESIGN 6).
 */
import { actorInSession, loadActor } from '@samlots/people';
import { anonymous, type Actor, type Clock } from '@samlots/kernel';
import type { Db } from '@samlots/db';
import { ApiKeyRefused, bearerOf, readApiKey } from './auth/read-api-key.ts';
import { seatLinkHeader, type ReadSeatLink, type SeatLinkState } from './auth/seat-link.ts';
import { sessionHasEnded, shouldNoteRequest } from './auth/session-rules.ts';
import type { SignInEngine } from './auth/sign-in-engine.ts';
import type { Visit } from './visit.ts';

export type Session = {
  readonly id: string;
  readonly sharedDevice: boolean;
  readonly expiresAt: Date;
  readonly secondFactorAt: Date | null;
};

export type Who = {
  readonly actor: Actor;
  readonly session: Session | null;
  /** Where the request came by the link of a mail to one seat. */
  readonly seatLink?: SeatLinkState;
};

const nobody: Who = { actor: anonymous, session: null };

type Parts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly engine: Pick<SignInEngine, 'tokenOf'>;
  readonly readSeatLink: ReadSeatLink;
  readonly demo: boolean;
};

const byToken = async ({ prisma, clock, demo }: Parts, token: string): Promise<Who> => {
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
  const actor = await loadActor(prisma, session.userId, now);
  return { actor: actorInSession(actor, session.secondFactorAt, demo), session };
};

const byKey = async ({ prisma, clock, demo }: Parts, token: string, forwarded: boolean): Promise<Who> => {
  if (demo && forwarded) throw new ApiKeyRefused();
  return { actor: await readApiKey(prisma, token, clock.now()), session: null };
};

/** Throws `ApiKeyRefused` when the request carries a key that is not valid. */
export type Authenticate = (request: Request, visit: Visit) => Promise<Who>;

export const createAuthenticate = (parts: Parts): Authenticate => {
  const pages = new WeakMap<object, Map<string, Promise<Who>>>();
  const resolve = async (headers: Headers): Promise<Who> => {
    const token = await parts.engine.tokenOf(headers);
    return token === null ? nobody : byToken(parts, token);
  };
  return async (request, { forwarded, page, clientAddress }) => {
    const key = bearerOf(request.headers);
    if (key !== null) return byKey(parts, key, forwarded);
    const seat = request.headers.get(seatLinkHeader);
    if (seat !== null && !(parts.demo && forwarded))
      return { ...(await parts.readSeatLink(seat, clientAddress)), session: null };
    const cookie = request.headers.get('cookie');
    if (cookie === null || (parts.demo && forwarded)) return nobody;
    const known = pages.get(page) ?? new Map<string, Promise<Who>>();
    pages.set(page, known);
    const who = known.get(cookie) ?? resolve(new Headers({ cookie }));
    known.set(cookie, who);
    return who;
  };
};
