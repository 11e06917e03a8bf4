import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { NothingToClaim } from '../errors.ts';
import { isOver, mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie } from './parts/load-tie.ts';
import { makeJoinLink } from './parts/make-join-link.ts';
import { idInput } from './parts/partner-input.ts';

const validDays = 14;
/** Asked again within an hour, it is the same question. */
const sameQuestionMs = 3_600_000;

/**
 * Asks a person by mail whether she is the one whom the unit has in its list: two records become one human being's only by
 * her own consent (E10). Earlier questions of the unit are withdrawn; whoever reads the mailbox answers, so that five
 * who share it are asked by name.
 */
export const offerClaim = defineUseCase({
  name: 'offer-claim',
  input: z.object({ membershipId: idInput }),
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run(world, _asked, tie) {
    const { tx, now } = world;
    const { person, organisationId } = tie;
    if (isOver(tie, now)) throw new NothingToClaim({ reason: 'ended' });
    if (person.email === null || person.protectedIdentity) throw new NothingToClaim({ reason: 'no-mailbox' });
    if ((await tx.userPerson.count({ where: { personId: person.id } })) > 0)
      throw new NothingToClaim({ reason: 'has-account' });
    const asked = { personId: person.id, purpose: 'CLAIM', email: person.email, usedAt: null, withdrawnAt: null };
    const since = new Date(now.getTime() - sameQuestionMs);
    const open = await tx.joinLink.findFirst({ where: { ...asked, organisationId, createdAt: { gt: since } } });
    if (open !== null) return { joinLinkId: open.id };
    await tx.joinLink.updateMany({
      where: { personId: person.id, purpose: 'CLAIM', usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    const joinLinkId = await makeJoinLink(world, {
      purpose: 'CLAIM',
      email: person.email,
      name: person.name,
      personId: person.id,
      organisationId,
      validDays,
    });
    return { joinLinkId };
  },
  audit: (_asked, tie, { joinLinkId }) => tieNote(tie, { joinLinkId }),
});
