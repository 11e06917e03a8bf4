import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { loadInvitation, lockInvitation, withdraw } from './parts/load-invitation.ts';
import { unitResource } from './parts/load-unit.ts';
import { idInput } from './parts/partner-input.ts';

/** Takes an invitation back: its link says so from now on. The unit stays as it is. */
export const withdrawInvitation = defineUseCase({
  name: 'withdraw-invitation',
  input: z.object({ joinLinkId: idInput }),
  locks: ({ joinLinkId }, tx) => lockInvitation(tx, joinLinkId),
  load: ({ tx }, { joinLinkId }) => loadInvitation(tx, joinLinkId),
  policy: (actor, { unit }) => peoplePermissions.can(actor, 'invite-partner', unitResource(unit)),
  async run(world, _asked, invitation) {
    // Pressed twice: it is withdrawn already.
    if (invitation.link.withdrawnAt === null) await withdraw(world, invitation, { tooOldToo: false });
    return { organisationId: invitation.unit.id };
  },
  audit: ({ joinLinkId }, { unit }) => ({
    subjectKind: 'JoinLink',
    subjectId: joinLinkId,
    facts: { organisationId: unit.id },
    scope: unitResource(unit),
  }),
});
