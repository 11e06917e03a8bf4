import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import { AlreadyInvited } from '../../errors.ts';
import { isoDay } from './load-unit.ts';
import { makeJoinLink } from './make-join-link.ts';

/** How long a contact has to answer. */
const answerDays = 21;

type Contact = { readonly organisationId: string; readonly name: string; readonly email: string };

/** The invitation that somebody with that mailbox can still answer; null where there is none. */
export const openInvitation = (
  { tx, now }: Pick<World<Tx>, 'tx' | 'now'>,
  { organisationId, email }: Pick<Contact, 'organisationId' | 'email'>,
) =>
  tx.joinLink.findFirst({
    where: { organisationId, email, purpose: 'CONTACT', usedAt: null, withdrawnAt: null, expiresAt: { gt: now } },
  });

/** One open invitation for each mailbox and unit. Answers the id of the link. The unit's lock must be held. */
export const inviteToUnit = async (world: World<Tx>, { organisationId, name, email }: Contact): Promise<string> => {
  const open = await openInvitation(world, { organisationId, email });
  if (open !== null) throw new AlreadyInvited({ joinLinkId: open.id, sentOn: isoDay(open.createdAt) });
  return makeJoinLink(world, { purpose: 'CONTACT', organisationId, name, email, validDays: answerDays });
};
