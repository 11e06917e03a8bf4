import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { swedishDate } from '../model/swedish-date.ts';
import { endAccess } from './parts/end-access.ts';
import { mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie } from './parts/load-tie.ts';
import { idInput } from './parts/partner-input.ts';

const day = 86_400_000;

/** The deputy is one no longer, at once. The contact herself is no deputy: her role is ended by who gave it. */
export const endDeputy = defineUseCase({
  name: 'end-deputy',
  input: z.object({ membershipId: idInput }),
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run(world, { membershipId }, { personId, organisationId }) {
    const { tx, now } = world;
    const today = swedishDate(now);
    await tx.roleAssignment.updateMany({
      where: {
        personId,
        role: 'ORG_CONTACT',
        deputy: true,
        scopeKind: 'ORGANISATION',
        scopeId: organisationId,
        OR: [{ toOn: null }, { toOn: { gte: today } }],
      },
      data: { toOn: new Date(today.getTime() - day) },
    });
    await endAccess(world, personId);
    return { membershipId };
  },
  audit: (_asked, tie) => tieNote(tie, { role: 'ORG_CONTACT' }),
});
