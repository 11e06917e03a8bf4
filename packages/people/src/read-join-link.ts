import type { Db } from '@samlots/db';
import { displayName } from './model/display-name.ts';
import { joinStateOf, type JoinState } from './model/join-state.ts';
import { inviterOf, placeOfScope } from './use-cases/parts/describe-join-link.ts';
import { personsOfMailbox } from './use-cases/parts/persons-of-mailbox.ts';

/** What the page of an invitation says. Only an open link tells more than what has become of it. */
export type JoinInvitation = {
  readonly state: JoinState;
  readonly purpose: 'CONTACT' | 'ROLE' | 'CLAIM';
  readonly organisation: string | null;
  readonly open: {
    readonly email: string;
    /** As the inviter knows the reader. */
    readonly name: string | null;
    readonly expiresAt: Date;
    /** Null where the system invites. */
    readonly invitedBy: string | null;
    readonly role: string | null;
    /** The place where the role holds; null for everywhere. */
    readonly place: { readonly sv: string; readonly en: string } | null;
    /** The person whom the link is about, or those whom the reader may say that she is. */
    readonly person: string | null;
    readonly mayBe: readonly { readonly id: string; readonly name: string }[];
  } | null;
};

const purposes = ['CONTACT', 'ROLE', 'CLAIM'] as const;

/** The invitation behind a hashed token, for whoever holds it; null for an unknown one. Uses nothing up. */
export const readJoinLink = async (prisma: Db, tokenHash: string, now: Date): Promise<JoinInvitation | null> => {
  const link = await prisma.joinLink.findUnique({
    where: { tokenHash },
    include: { organisation: { select: { name: true, status: true } }, person: true },
  });
  if (link === null) return null;
  const state = joinStateOf(link, now);
  const purpose = purposes.find((one) => one === link.purpose) ?? 'CLAIM';
  const organisation = link.organisation?.name ?? null;
  if (state !== 'OPEN') return { state, purpose, organisation, open: null };
  const persons = link.person ? [] : await personsOfMailbox(prisma, link.email);
  return {
    state,
    purpose,
    organisation,
    open: {
      email: link.email,
      name: link.name,
      expiresAt: link.expiresAt,
      invitedBy: await inviterOf(prisma, link.givenById),
      role: link.role,
      place: await placeOfScope(prisma, link),
      person: link.person && displayName(link.person),
      mayBe: persons.map((person) => ({ id: person.id, name: displayName(person) })),
    },
  };
};
