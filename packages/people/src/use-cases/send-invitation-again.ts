import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { inviteToUnit, openInvitation } from './parts/invite-to-unit.ts';
import { loadInvitation, lockInvitation, withdraw } from './parts/load-invitation.ts';
import { refuseClosedUnit, unitResource } from './parts/load-unit.ts';
import { idInput } from './parts/partner-input.ts';

/** A new link to the same reader; the earlier one can no longer be used, so that one mail is right and not two. */
export const sendInvitationAgain = defineUseCase({
  name: 'send-invitation-again',
  input: z.object({ joinLinkId: idInput }),
  locks: ({ joinLinkId }, tx) => lockInvitation(tx, joinLinkId),
  load: ({ tx }, { joinLinkId }) => loadInvitation(tx, joinLinkId),
  policy: (actor, { unit }) => peoplePermissions.can(actor, 'invite-partner', unitResource(unit)),
  async run(world, _asked, invitation) {
    const { link, unit } = invitation;
    refuseClosedUnit(unit);
    const sent =
      link.withdrawnAt === null ? null : await openInvitation(world, { organisationId: unit.id, email: link.email });
    // Pressed twice: the new link is on its way already.
    if (sent !== null) return { joinLinkId: sent.id, organisationId: unit.id };
    await withdraw(world, invitation, { tooOldToo: true });
    const contact = { organisationId: unit.id, name: link.name ?? '', email: link.email };
    return { joinLinkId: await inviteToUnit(world, contact), organisationId: unit.id };
  },
  audit: (_asked, { link, unit }, { joinLinkId }) => ({
    subjectKind: 'JoinLink',
    subjectId: joinLinkId,
    facts: { insteadOf: link.id },
    scope: unitResource(unit),
  }),
});
