import type { World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { nextState } from '../../rules/transitions.ts';
import { allot } from '../../rules/seats.ts';
import { membershipThen } from './refuse-impossible.ts';
import type { SeatRequest, SeatRequests } from './load-seat-requests.ts';

export type SeatResult = {
  readonly enrolmentId: string;
  readonly occurrenceId: string;
  readonly personId: string;
  readonly state: 'ENROLLED' | 'WAITLISTED';
  /** 1 is next; null for a person with a seat. */
  readonly queueNumber: number | null;
};

async function lastTicket(tx: Tx, occurrenceId: string): Promise<number> {
  const last = await tx.enrolment.aggregate({ where: { occurrenceId }, _max: { queueTicket: true } });
  return last._max.queueTicket ?? 0;
}

function decide(world: World<Tx>, { occurrence, personIds }: SeatRequest, ticket: number) {
  const { seated, waiting } = allot(occurrence, personIds);
  const row = (personId: string, state: 'ENROLLED' | 'WAITLISTED', place: number | null) => ({
    result: {
      enrolmentId: world.newId(),
      occurrenceId: occurrence.id,
      personId,
      state,
      queueNumber: place && occurrence.queueLength + place,
    },
    queueTicket: place && ticket + place,
  });
  return [
    ...seated.map((personId) => row(personId, 'ENROLLED', null)),
    ...waiting.map((personId, index) => row(personId, 'WAITLISTED', index + 1)),
  ];
}

/** Writes the enrolments and their calendar identities, and asks for one mail each. The locks must be held. */
async function enrolInOne(
  world: World<Tx>,
  loaded: SeatRequests,
  request: SeatRequest,
): Promise<readonly SeatResult[]> {
  const { tx, now, actor } = world;
  const decided = decide(world, request, await lastTicket(tx, request.occurrence.id));
  await tx.enrolment.createMany({
    data: decided.map(({ result, queueTicket }) => ({
      id: result.enrolmentId,
      occurrenceId: result.occurrenceId,
      dayId: request.occurrence.dayId,
      personId: result.personId,
      membershipId: membershipThen(loaded, result.personId, request.occurrence.startsAt),
      organisationId: loaded.organisationId,
      state:
        nextState('none', result.state === 'ENROLLED' ? 'enrolled-with-seat' : 'enrolled-when-full') ?? result.state,
      requestedAt: now,
      queueTicket,
      enrolledById: actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null,
    })),
  });
  await tx.invitation.createMany({
    data: decided.map(({ result }) => ({
      id: world.newId(),
      enrolmentId: result.enrolmentId,
      uid: world.newId(),
      dtstampAt: now,
      organiser: request.occurrence.day.programme.organiserEmail,
    })),
  });
  for (const { result } of decided) {
    const kind = result.state === 'ENROLLED' ? 'seat-confirmed' : 'waitlisted';
    await world.enqueue('enrolment-mail', { enrolmentId: result.enrolmentId, kind, sequence: 0 });
  }
  return decided.map(({ result }) => result);
}

export async function seatAndQueue(world: World<Tx>, loaded: SeatRequests): Promise<readonly SeatResult[]> {
  const results: SeatResult[] = [];
  for (const request of loaded.requests) results.push(...(await enrolInOne(world, loaded, request)));
  return results;
}
