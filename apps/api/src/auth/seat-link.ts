/**
 * The link of a mail to one seat, as who is asking. Promises: it acts for that seat alone until the end of the day after
 * the occurrence; it never signs anyone in and no cookie beside it counts. Refuses: to tell a link that is too old from
 * one that never was, and more than so many wrong ones an hour.
 */
import type { Db } from '@samlots/db';
import { anonymous, type Actor, type Clock } from '@samlots/kernel';
import { seatLinkEndsAt } from '@samlots/training';
import { hashToken } from './link-rules.ts';
import { countWrongToken } from './wrong-token.ts';

/** The header by which a request says that it comes by the link; no page of another site can send it. */
export const seatLinkHeader = 'x-seat-link';

export type SeatLinkState = {
  readonly is: 'HELD' | 'ENDED' | 'TOO_MANY';
  readonly retryAfterSeconds: number | null;
};

type ByLink = { readonly actor: Actor; readonly seatLink: SeatLinkState };
type Parts = { readonly prisma: Db; readonly clock: Clock; readonly secret: string };

const longest = 200;

const findHolder = async ({ prisma, clock }: Parts, token: string): Promise<Actor | null> => {
  if (token.length > longest) return null;
  const link = await prisma.seatLink.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, enrolmentId: true, expiresAt: true, enrolment: { select: { occurrence: true } } },
  });
  if (link === null) return null;
  const now = clock.now();
  // A day that was moved to an earlier one takes its links with it.
  const ended = now > link.expiresAt || now > seatLinkEndsAt(link.enrolment.occurrence.startsAt);
  return ended ? null : { kind: 'seat-holder', linkId: link.id, enrolmentId: link.enrolmentId };
};

export const createSeatLinkReader =
  (parts: Parts) =>
  async (token: string, source: string | null): Promise<ByLink> => {
    const actor = await findHolder(parts, token);
    if (actor !== null) return { actor, seatLink: { is: 'HELD', retryAfterSeconds: null } };
    const wait = await countWrongToken(parts, source, parts.clock.now());
    return { actor: anonymous, seatLink: { is: wait === null ? 'ENDED' : 'TOO_MANY', retryAfterSeconds: wait } };
  };

export type ReadSeatLink = ReturnType<typeof createSeatLinkReader>;
