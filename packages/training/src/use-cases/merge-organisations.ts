import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput } from '@samlots/kernel';
import { endUnit, moveContacts, moveTies, peoplePermissions, unitResource } from '@samlots/people';
import { z } from 'zod';
import { handOverSeats, lockUnitsAndSeats } from './parts/coming-seats.ts';
import { loadEndingUnit, refuseEnding } from './parts/load-ending-unit.ts';
import { idInput } from './parts/occurrence-input.ts';

const input = z.object({
  organisationId: idInput,
  successorId: idInput,
  version: z.number().int().min(1),
  /** Whether the contacts of the unit that ends become contacts of the successor. */
  contactsFollow: z.boolean().default(false),
});

/** The unit that takes over: open, and another one. */
const loadSuccessor = async (tx: Tx, { organisationId, successorId }: z.output<typeof input>) => {
  const successor = await tx.organisation.findUnique({ where: { id: successorId } });
  const fits = successor !== null && successor.status === 'ACTIVE' && successorId !== organisationId;
  if (!fits) throw new InvalidInput([{ path: 'successorId', rule: 'unknown' }]);
  return successor;
};

/**
 * Closes a unit that another one takes over, from today on: its people and their coming seats go on there, with the same
 * calendar entries. What has been stays under the old unit and its name (E20). Asked of one who looks after both.
 */
export const mergeOrganisations = defineUseCase({
  name: 'merge-organisations',
  input,
  locks: ({ organisationId, successorId }, tx) => lockUnitsAndSeats(tx, [organisationId, successorId]),
  load: async ({ tx, now }, asked) => ({
    ...(await loadEndingUnit(tx, asked.organisationId, now)),
    successor: await loadSuccessor(tx, asked),
  }),
  policy: (actor, { unit, successor }) =>
    [unit, successor].every((one) => peoplePermissions.can(actor, 'edit-partner', unitResource(one))),
  async run(world, { organisationId, successorId, version, contactsFollow }, ending) {
    refuseEnding(ending, version);
    const { unit, ties, seats } = ending;
    const became = await moveTies(world, ties, successorId);
    await handOverSeats(world, seats, { organisationId: successorId, ties: became });
    const contacts = contactsFollow ? await moveContacts(world, organisationId, successorId) : [];
    await endUnit(world, unit, successorId);
    return { organisationId, successorId, people: ties.length, seats: seats.length, contacts: contacts.length };
  },
  audit: ({ organisationId, successorId }, { unit, ties }, { people, seats, contacts }) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: { successorId, people, seats, contacts },
    scope: unitResource(unit),
    concerns: ties.map(({ personId }) => personId),
  }),
});
