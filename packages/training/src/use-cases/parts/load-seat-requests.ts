import { NotFound } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { refuseClosedUnit } from '@samlots/people';
import { liveStates } from '../../model/vocabulary.ts';

type Asked = readonly { readonly occurrenceId: string; readonly personIds: readonly string[] }[];

/** What deciding on seats needs, in a number of statements that does not grow with the people. */
export async function loadSeatRequests(tx: Tx, organisationId: string, seats: Asked) {
  const occurrenceIds = [...new Set(seats.map((seat) => seat.occurrenceId))];
  const personIds = [...new Set(seats.flatMap((seat) => seat.personIds))];
  const organisation = await tx.organisation.findUnique({ where: { id: organisationId } });
  if (!organisation) throw new NotFound({ id: organisationId });
  refuseClosedUnit(organisation);
  const occurrences = await tx.sessionOccurrence.findMany({
    where: { id: { in: occurrenceIds } },
    include: { day: { include: { programme: true } } },
  });
  const memberships = await tx.membership.findMany({ where: { organisationId, personId: { in: personIds } } });
  const live = await tx.enrolment.findMany({
    where: {
      personId: { in: personIds },
      dayId: { in: occurrences.map((row) => row.dayId) },
      state: { in: [...liveStates] },
    },
    select: { personId: true, dayId: true, occurrence: { select: { round: true } } },
  });
  const requests = occurrenceIds.map((id) => {
    const occurrence = occurrences.find((row) => row.id === id);
    if (!occurrence) throw new NotFound({ id });
    const asked = seats.filter((seat) => seat.occurrenceId === id).flatMap((seat) => seat.personIds);
    return { occurrence, personIds: [...new Set(asked)] };
  });
  return { organisationId, organisationKind: organisation.kind, requests, memberships, live };
}

export type SeatRequests = Awaited<ReturnType<typeof loadSeatRequests>>;
export type SeatRequest = SeatRequests['requests'][number];
