import DataLoader from 'dataloader';
import type { Db, Tx } from '@samlots/db';
import type { Actor, Clock, Execute, UseCase } from '@samlots/kernel';
import { visiblePersons } from '@samlots/people';
import type { Directory } from '@samlots/referral';
import type { z } from 'zod';
import type { Session, Who } from './authenticate.ts';
import type { OidcProvider } from './auth/oidc/providers.ts';
import type { SeatLinkState } from './auth/seat-link.ts';
import type { LinkState } from './auth/read-link.ts';
import type { Visit } from './visit.ts';

/** Runs a use case as the actor of this request. */
type RunUseCase = <Schema extends z.ZodType, Loaded, Output>(
  useCase: UseCase<Tx, Schema, Loaded, Output>,
  input: unknown,
) => Promise<Output>;

/** What every resolver gets. One instant per request, so that one answer never mixes two. */
export type ApiContext = {
  readonly actor: Actor;
  readonly session: Session | null;
  readonly requestId: string;
  /** The portal asks for a page of its own, by an operation that is known. */
  readonly fromPortal: boolean;
  readonly now: Date;
  /** For reads in `visible.ts` files only; every change goes through `run`. */
  readonly prisma: Db;
  readonly run: RunUseCase;
  /** Whether the actor may see this person; asked once for all persons of an answer. */
  readonly seesPerson: DataLoader<string, boolean>;
  readonly readLink: (token: string) => Promise<LinkState | null>;
  /** Where people reach the portal, for addresses that are told. */
  readonly baseUrl: string;
  /** How it stands with the link of a mail by which the request came; null where it came by none. */
  readonly seatLink: SeatLinkState | null;
  readonly signInProviders: readonly Pick<OidcProvider, 'key' | 'name'>[];
  /** Removes a stored file that no row names any more. */
  readonly removeFile: (key: string) => Promise<void>;
  /** The directory as it is now; asked of the database once per request. */
  readonly directory: () => Promise<Directory>;
};

export type ContextParts = {
  readonly prisma: Db;
  readonly clock: Clock;
  readonly execute: Execute<Tx>;
  readonly readLink: (token: string, now: Date) => Promise<LinkState | null>;
  readonly readDirectory: () => Promise<Directory>;
  readonly removeFile: ApiContext['removeFile'];
  readonly signInProviders: ApiContext['signInProviders'];
  readonly baseUrl: string;
};

const personLoader = (prisma: Db, actor: Actor, now: Date): DataLoader<string, boolean> =>
  new DataLoader(async (ids) => {
    const where = { AND: [{ id: { in: [...ids] } }, visiblePersons(actor, now)] };
    const seen = new Set((await prisma.person.findMany({ where, select: { id: true } })).map(({ id }) => id));
    return ids.map((id) => seen.has(id));
  });

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

export const contextOf = (parts: ContextParts, { actor, session, seatLink }: Who, visit: Visit): ApiContext => {
  const { requestId, fromPortal } = visit;
  const now = parts.clock.now();
  return {
    actor,
    session,
    requestId,
    fromPortal,
    now,
    prisma: parts.prisma,
    run: (useCase, input) => parts.execute(useCase, actor, input, requestId),
    seesPerson: personLoader(parts.prisma, actor, now),
    readLink: (token) => parts.readLink(token, now),
    baseUrl: parts.baseUrl,
    seatLink: seatLink ?? null,
    signInProviders: parts.signInProviders,
    removeFile: parts.removeFile,
    directory: once(parts.readDirectory),
  };
};
