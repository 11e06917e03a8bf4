import type { Tx } from '@samlots/db';
import { NotFound, type World } from '@samlots/kernel';
import { displayName } from '../../model/display-name.ts';
import { joinStateOf } from '../../model/join-state.ts';
import { inviterOf, placeOfScope } from './describe-join-link.ts';

/** What the mail with a link to join needs, read by the job that writes it. Throws `NotFound`. */
export const loadJoinMail = async ({ tx, now }: World<Tx>, joinLinkId: string) => {
  const link = await tx.joinLink.findUnique({
    where: { id: joinLinkId },
    include: { organisation: { select: { name: true, status: true } }, person: true },
  });
  if (!link) throw new NotFound({ id: joinLinkId });
  return {
    link,
    /** False once it has a token, and when nobody could use it any more. */
    wanted: link.tokenHash === null && joinStateOf(link, now) === 'OPEN',
    invitedBy: await inviterOf(tx, link.givenById),
    place: await placeOfScope(tx, link),
    person: link.person && displayName(link.person),
  };
};

/** Keeps the hash of the token that the mail holds. The token itself is in those bytes and nowhere else. */
export const keepJoinToken = async ({ tx }: World<Tx>, id: string, tokenHash: string): Promise<void> => {
  await tx.joinLink.update({ where: { id }, data: { tokenHash } });
};
