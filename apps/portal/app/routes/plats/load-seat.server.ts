import { SeatByLinkDocument } from '../../generated/operations.ts';
import { graphql, type Asked } from '../../graphql.server.ts';

/** The page asks as whoever holds the link, and as nobody else: who is signed in beside it does not count. */
export const byLink = (asked: Asked, token: string | undefined): Asked => ({
  request: asked.request,
  context: asked.context,
  seatLink: token ?? '',
});

/** The seat of the link, or why there is none. */
export async function loadSeat(asked: Asked, token: string | undefined) {
  const { seatLink } = await graphql(SeatByLinkDocument, {}, byLink(asked, token));
  const seat = seatLink?.seat ?? null;
  return { seat, tooManyFor: seatLink?.is === 'TOO_MANY' ? Math.ceil((seatLink.retryAfterSeconds ?? 60) / 60) : null };
}
