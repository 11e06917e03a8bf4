import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { inviteToUnit } from './parts/invite-to-unit.ts';
import { loadUnit, lockUnit, refuseClosedUnit, unitResource } from './parts/load-unit.ts';
import { nameInput, refusePersonalNumber } from './parts/name-input.ts';
import { emailInput, idInput, requestKeyInput } from './parts/partner-input.ts';

/** A contact for a unit that has none, or one more: she gets a mail and becomes it when she says yes (E19). */
export const inviteContact = defineUseCase({
  name: 'invite-contact',
  input: z.object({ organisationId: idInput, name: nameInput, email: emailInput, requestKey: requestKeyInput }),
  once: { key: ({ requestKey }) => requestKey, answer: z.object({ joinLinkId: z.string() }) },
  locks: ({ organisationId }) => lockUnit(organisationId),
  load: ({ tx }, { organisationId }) => loadUnit(tx, organisationId),
  policy: (actor, unit) => peoplePermissions.can(actor, 'invite-partner', unitResource(unit)),
  async run(world, { organisationId, name, email }, unit) {
    refuseClosedUnit(unit);
    refusePersonalNumber('name', name);
    return { joinLinkId: await inviteToUnit(world, { organisationId, name, email }) };
  },
  audit: ({ organisationId }, unit, { joinLinkId }) => ({
    subjectKind: 'JoinLink',
    subjectId: joinLinkId,
    facts: { organisationId },
    scope: unitResource(unit),
  }),
});
