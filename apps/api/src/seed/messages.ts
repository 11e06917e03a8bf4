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

/**
 * The mail that told each person of her seat, as sent and cleared away: without it a change in the demo would find that
 * nobody had been told, and send no CANCEL. People without an address of their own were told through their contact.
 */
export function messageRows(rows: Rows): Prisma.MessageCreateManyInput[] {
  const [persons, occurrences] = [byId(rows.persons), byId(rows.occurrences)];
  const uids = new Map(rows.invitations.map(({ enrolmentId, uid }) => [enrolmentId, uid]));
  return rows.enrolments.flatMap(
    ({ id, personId, occurrenceId, state, requestedAt }): Prisma.MessageCreateManyInput[] => {
      const [person, occurrence, uid] = [persons.get(personId), occurrences.get(occurrenceId), uids.get(id)];
      if (!person?.email || person.protectedIdentity || !occurrence || uid === undefined) return [];
      const seat = state === 'ENROLLED';
      const told = {
        kind: seat ? 'seat-confirmed' : 'waitlisted',
        method: seat ? 'REQUEST' : null,
        recipient: person.email,
      };
      return [
        {
          ...told,
          id: `seed-${id}`,
          dedupeKey: [uid, told.method ?? 'LETTER', 0, told.kind, told.recipient].join(' '),
          enrolmentId: id,
          calendarUid: seat ? uid : null,
          sequence: 0,
          subject: seat ? 'Din plats är klar' : 'Du står i kö',
          facts: factsAt(occurrence, rows, seat ? 'seat' : 'queue'),
          messageId: `<seed-${id}@samlots.example>`,
          state: 'SENT',
          createdAt: requestedAt,
          sentAt: requestedAt,
        },
      ];
    },
  );
}
