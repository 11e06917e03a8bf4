import { isSelf, NotFound, type Actor, type Resource } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource, trainingPermissions } from '../access.ts';
import { loadSeatRequests, type SeatRequests } from './parts/load-seat-requests.ts';
import { refuseImpossible } from './parts/refuse-impossible.ts';
import { seatAndQueue } from './parts/seat-and-queue.ts';

const input = z.object({
  organisationId: z.string().min(1).max(64),
  seats: z
    .array(
      z.object({
        occurrenceId: z.string().min(1).max(64),
        personIds: z.array(z.string().min(1).max(64)).min(1).max(200),
      }),
    )
    .min(1)
    .max(40),
});

/** The person herself, the contact of her organisation, or a coordinator of every programme asked for. */
function mayEnrol(actor: Actor, { organisationId, requests }: SeatRequests): boolean {
  if (trainingPermissions.can(actor, 'enrol-own-staff', { organisationId })) return true;
  return requests.every(
    ({ occurrence, personIds }) =>
      personIds.every((personId) => isSelf(actor, personId)) ||
      trainingPermissions.can(actor, 'enrol-anyone', programmeResource(occurrence.day.programme)),
  );
}

/** The programme of the seats, where all are of one. */
function scopeOf(requests: SeatRequests['requests']): Resource {
  const programmes = new Map(requests.map(({ occurrence }) => [occurrence.day.programmeId, occurrence.day.programme]));
  const [programme] = programmes.values();
  return programme === undefined || programmes.size > 1 ? {} : programmeResource(programme);
}

/**
 * Enrols people of one organisation in one or more occurrences, all or none. Those for whom there is no seat get the
 * last places of the queue, in the order given. Answers each person's state and queue number (1 is next).
 */
export const enrolPeople = defineUseCase({
  name: 'enrol-people',
  input,
  locks: ({ seats }) => seats.map(({ occurrenceId }) => ({ table: 'SessionOccurrence', id: occurrenceId })),
  load: ({ tx }, { organisationId, seats }) => loadSeatRequests(tx, organisationId, seats),
  policy: mayEnrol,
  async run(world, _input, loaded) {
    if (loaded.requests.length === 0) throw new NotFound();
    refuseImpossible(world, loaded);
    return seatAndQueue(world, loaded);
  },
  audit: ({ organisationId }, { requests }, results) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: {
      enrolled: results.filter((result) => result.state === 'ENROLLED').length,
      waitlisted: results.filter((result) => result.state === 'WAITLISTED').length,
    },
    scope: { ...scopeOf(requests), organisationId },
    concerns: results.map(({ personId }) => personId),
  }),
});
