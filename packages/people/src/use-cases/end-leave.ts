import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie } from './parts/load-tie.ts';
import { idInput } from './parts/partner-input.ts';

/** She is back, or the leave was a mistake: nothing of it is kept. */
export const endLeave = defineUseCase({
  name: 'end-leave',
  input: z.object({ membershipId: idInput }),
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run({ tx }, _asked, tie) {
    const data = { leaveFromOn: null, leaveToOn: null, version: { increment: 1 } };
    if (tie.leaveFromOn !== null) await tx.membership.update({ where: { id: tie.id }, data });
    return { membershipId: tie.id };
  },
  audit: (_asked, tie) => tieNote(tie),
});
