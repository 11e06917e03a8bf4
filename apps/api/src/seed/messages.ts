import type { Prisma } from '@samlots/db/client';
import { placeOf } from '@samlots/mail';
import { factsOf } from '../worker/handlers/enrolment-mail/told.ts';

type Rows = {
  readonly enrolments: readonly {
    readonly id: string;
    readonly personId: string;
    readonly occurrenceId: string;
    readonly state: string;
    readonly requestedAt: Date;
  }[];
  readonly invitations: readonly Prisma.InvitationCreateManyInput[];
  readonly occurrences: readonly Prisma.SessionOccurrenceCreateManyInput[];
  readonly venues: readonly Prisma.VenueCreateManyInput[];
  readonly persons: readonly Prisma.PersonCreateManyInput[];
};

const byId = <Row extends { readonly id?: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));

function factsAt(
  occurrence: Prisma.SessionOccurrenceCreateManyInput,
  rows: Rows,
  place: 'seat' | 'queue',
): Prisma.InputJsonObject {
  const venue = rows.venues.find(({ id }) => id === occurrence.venueId);
  return factsOf({
    place,
    startsAt: new Date(occurrence.startsAt),
    endsAt: new Date(occurrence.endsAt),
    venue: venue ? placeOf({ venue }) : '',
  });
}

type Told = {
  readonly enrolment: Rows['enrolments'][number];
  readonly uid: string;
  readonly place: 'seat' | 'queue';
  /** The person's own address; null where the contact's list told. */
  readonly own: string | null;
};

function toldRow({ enrolment: { id, requestedAt }, uid, place, own }: Told): Prisma.MessageCreateManyInput {
  const kind = place === 'seat' ? 'seat-confirmed' : 'waitlisted';
  const invited = place === 'seat' && own !== null;
  return {
    id: `seed-${id}`,
    kind,
    enrolmentId: id,
    method: invited ? 'REQUEST' : null,
    sequence: 0,
    calendarUid: place === 'seat' || own === null ? uid : null,
    recipient: own ?? '',
    dedupeKey: [uid, invited ? 'REQUEST' : 'LETTER', 0, kind, own ?? ''].join(' '),
    subject: place === 'seat' ? 'Din plats är klar' : 'Du står i kö',
    messageId: `<seed-${id}@samlots.example>`,
    createdAt: requestedAt,
    ...(own === null ? { state: 'DROPPED', reason: 'told-in-list' } : { state: 'SENT', sentAt: requestedAt }),
  };
}

/**
 * The mail that told each person of her seat, as sent and cleared away: without it a change in the demo would find that
 * nobody had been told, and send no CANCEL. People without an address of their own were told in the list
 * of their contact.
 */
export function messageRows(rows: Rows): Prisma.MessageCreateManyInput[] {
  const [persons, occurrences] = [byId(rows.persons), byId(rows.occurrences)];
  const uids = new Map(rows.invitations.map(({ enrolmentId, uid }) => [enrolmentId, uid]));
  return rows.enrolments.flatMap((enrolment): Prisma.MessageCreateManyInput[] => {
    const [person, occurrence] = [persons.get(enrolment.personId), occurrences.get(enrolment.occurrenceId)];
    const uid = uids.get(enrolment.id);
    if (!person || !occurrence || uid === undefined) return [];
    const place = enrolment.state === 'ENROLLED' ? 'seat' : 'queue';
    const own = person.protectedIdentity ? null : (person.email ?? null);
    return [{ ...toldRow({ enrolment, uid, place, own }), facts: factsAt(occurrence, rows, place) }];
  });
}
