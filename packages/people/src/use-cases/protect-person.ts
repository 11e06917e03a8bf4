import { defineUseCase } from '@samlots/db';
import { InvalidInput, NotFound, sortKey } from '@samlots/kernel';
import { z } from 'zod';
import { isOver, mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie } from './parts/load-tie.ts';
import { nameInput, refusePersonalNumber } from './parts/name-input.ts';
import { idInput } from './parts/partner-input.ts';

/**
 * Protects an identity: from now on the alias stands wherever the name stood, and no mail goes to her own mailbox (E8).
 * Who asks again changes the alias, and is answered the same: whether somebody was protected before is not told.
 */
export const protectPerson = defineUseCase({
  name: 'protect-person',
  input: z.object({ membershipId: idInput, alias: nameInput }),
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run({ tx, now }, { alias }, tie) {
    if (isOver(tie, now)) throw new NotFound({ id: tie.id });
    refusePersonalNumber('alias', alias);
    const { name } = tie.person;
    if (tie.person.protectedIdentity && tie.person.alias === alias) return { membershipId: tie.id };
    const tells = name.split(/\s+/).some((part) => part.length > 2 && alias.toLowerCase().includes(part.toLowerCase()));
    if (!tie.person.protectedIdentity && tells) throw new InvalidInput([{ path: 'alias', rule: 'tells-the-name' }]);
    await tx.person.update({
      where: { id: tie.personId },
      data: { protectedIdentity: true, alias, sortKey: sortKey(alias), version: { increment: 1 } },
    });
    return { membershipId: tie.id };
  },
  audit: (_asked, tie) => tieNote(tie),
});
