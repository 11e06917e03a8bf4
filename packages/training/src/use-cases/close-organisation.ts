import { defineUseCase } from '@samlots/db';
import { endUnit, peoplePermissions, unitResource } from '@samlots/people';
import { z } from 'zod';
import { freeSeats, lockUnitsAndSeats } from './parts/coming-seats.ts';
import { loadEndingUnit, refuseEnding } from './parts/load-ending-unit.ts';
import { idInput } from './parts/occurrence-input.ts';

/**
 * Closes a unit that nobody follows, from today on. Its coming seats are given back and its places in queues left; what
 * has been stays under its name (E20).
 */
export const closeOrganisation = defineUseCase({
  name: 'close-organisation',
  input: z.object({ organisationId: idInput, version: z.number().int().min(1) }),
  locks: ({ organisationId }, tx) => lockUnitsAndSeats(tx, [organisationId]),
  load: ({ tx, now }, { organisationId }) => loadEndingUnit(tx, organisationId, now),
  policy: (actor, { unit }) => peoplePermissions.can(actor, 'edit-partner', unitResource(unit)),
  async run(world, { version }, ending) {
    refuseEnding(ending, version);
    const served = await freeSeats(world, ending.seats);
    await endUnit(world, ending.unit, null);
    return { organisationId: ending.unit.id, people: ending.ties.length, seats: ending.seats.length, served };
  },
  audit: ({ organisationId }, { unit, ties }, { people, seats, served }) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: { people, seats, served },
    scope: unitResource(unit),
    concerns: ties.map(({ personId }) => personId),
  }),
});
