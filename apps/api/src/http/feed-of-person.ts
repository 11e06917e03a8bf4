import { renderFeed, type FeedEvent } from '@samlots/calendar';
import type { Db } from '@samlots/db';
import { placeOf } from '@samlots/mail';
import { isLocale, textFor, type Locale } from '@samlots/text';
import { spanOfSeat } from '@samlots/training';
import { neutralTitle } from '../worker/handlers/enrolment-mail/day-facts.ts';

const day = 86_400_000;
/** How far back a feed reaches, and how long a cancelled day stays in it. */
const reach = 365 * day;
const cancelledStays = 30 * day;

const loadSeats = (prisma: Db, personId: string, now: Date) =>
  prisma.enrolment.findMany({
    where: {
      personId,
      state: { in: ['ENROLLED', 'OFFERED', 'WALK_IN', 'CANCELLED', 'CANCELLED_LATE', 'SUBSTITUTED'] },
      occurrence: { startsAt: { gt: new Date(now.getTime() - reach) } },
    },
    orderBy: [{ occurrence: { startsAt: 'asc' } }, { id: 'asc' }],
    include: {
      invitation: true,
      messages: { where: { kind: 'seat-confirmed' }, take: 1, select: { id: true } },
      occurrence: {
        include: { venue: true, agenda: { orderBy: { position: 'asc' } }, day: { include: { programme: true } } },
      },
    },
  });

type Seat = Awaited<ReturnType<typeof loadSeats>>[number];

const isOver = ({ state }: Seat): boolean => ['CANCELLED', 'CANCELLED_LATE', 'SUBSTITUTED'].includes(state);

/** A place in the queue was never in a calendar: one that has ended is no cancelled day. */
const hadSeat = ({ queueTicket, messages }: Seat): boolean => queueTicket === null || messages.length > 0;

const leavesAt = ({ endedAt }: Seat): number => (endedAt?.getTime() ?? 0) + cancelledStays;

type Setting = { readonly locale: Locale; readonly baseUrl: string };

function eventOf(seat: Seat, invitation: NonNullable<Seat['invitation']>, { locale, baseUrl }: Setting): FeedEvent {
  const { occurrence, part } = seat;
  const t = textFor(locale);
  const url = `${baseUrl}/utbildning/${encodeURIComponent(occurrence.day.programmeId)}/${occurrence.day.number}`;
  return {
    uid: invitation.uid,
    sequence: invitation.sequence,
    dtstamp: invitation.dtstampAt,
    ...spanOfSeat(occurrence, part),
    title: neutralTitle(occurrence, locale),
    location: placeOf(occurrence),
    description: `${t('mail:readDay')}: ${url}\n${t('mail:cannotCome.myPages')}: ${baseUrl}/mina-sidor`,
    url,
    cancelled: isOver(seat),
  };
}

export type PersonFeed = { readonly text: string; readonly modifiedAt: Date };

/**
 * A person's days as a calendar: her seats of the last year and to come, with the times of her part, and for 30 days
 * those that were cancelled. The same until something changes; `modifiedAt` is when it last did.
 */
export async function feedOfPerson(
  prisma: Db,
  owner: { readonly personId: string; readonly createdAt: Date },
  { now, baseUrl }: { readonly now: Date; readonly baseUrl: string },
): Promise<PersonFeed> {
  const person = await prisma.person.findUniqueOrThrow({ where: { id: owner.personId } });
  const seats = await loadSeats(prisma, person.mergedIntoId ?? person.id, now);
  const locale = isLocale(person.locale) ? person.locale : 'sv';
  const ever = seats.filter(hadSeat);
  const events = ever
    .filter((seat) => !isOver(seat) || leavesAt(seat) > now.getTime())
    .flatMap((seat) => (seat.invitation === null ? [] : [eventOf(seat, seat.invitation, { locale, baseUrl })]));
  const changes = [
    owner.createdAt.getTime(),
    ...ever.map(({ invitation }) => invitation?.dtstampAt.getTime() ?? 0),
    ...ever
      .filter(isOver)
      .map(leavesAt)
      .filter((at) => at <= now.getTime()),
  ];
  const text = renderFeed({ name: textFor(locale)('mine:feed.name'), events });
  return { text, modifiedAt: new Date(Math.max(...changes)) };
}
