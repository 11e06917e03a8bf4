import type { Tx } from '@samlots/db';
import { NotFound, type Lock } from '@samlots/kernel';
import { InvitationEnded } from '../../errors.ts';
import { joinStateOf } from '../../model/join-state.ts';

/** The unit of an invitation, locked: a link never changes its unit. */
export const lockInvitation = async (tx: Tx, joinLinkId: string): Promise<readonly Lock[]> => {
  const link = await tx.joinLink.findUnique({ where: { id: joinLinkId }, select: { organisationId: true } });
  return link?.organisationId == null ? [] : [{ table: 'Organisation', id: link.organisationId }];
};

/** An invitation to be the contact of a unit. Throws `NotFound`, for other links too. */
export const loadInvitation = async (tx: Tx, joinLinkId: string) => {
  const link = await tx.joinLink.findUnique({ where: { id: joinLinkId }, include: { organisation: true } });
  const unit = link?.organisation;
  if (!link || !unit || link.purpose !== 'CONTACT') throw new NotFound({ id: joinLinkId });
  return { link, unit };
};

type Invitation = Awaited<ReturnType<typeof loadInvitation>>;

/** Withdraws what nobody has answered yet. `tooOldToo` where a new one follows. */
export const withdraw = async (
  { tx, now }: { readonly tx: Tx; readonly now: Date },
  { link, unit }: Invitation,
  { tooOldToo }: { readonly tooOldToo: boolean },
): Promise<void> => {
  const state = joinStateOf({ ...link, organisation: unit }, now);
  if (state !== 'OPEN' && !(tooOldToo && state === 'TOO_OLD')) throw new InvitationEnded({ state });
  await tx.joinLink.update({ where: { id: link.id }, data: { withdrawnAt: now } });
};
