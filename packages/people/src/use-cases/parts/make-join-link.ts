import type { Role, World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';

/** What the reader of the mail may join: a unit as its contact, a role within a scope, or a person who is herself. */
export type JoinPurpose = 'CONTACT' | 'ROLE' | 'CLAIM';

export type JoinLinkWanted = {
  readonly purpose: JoinPurpose;
  readonly email: string;
  /** As the inviter knows her; she writes her own name when she accepts. */
  readonly name?: string | undefined;
  /** CONTACT: the unit. ROLE: where she is to work, when she has no tie to it. */
  readonly organisationId?: string | undefined;
  /** CLAIM: the person who may be the reader. ROLE: the person who was asked. */
  readonly personId?: string | undefined;
  readonly role?: Role | undefined;
  readonly scopeKind?: 'EVERYWHERE' | 'DISTRICT' | 'PROGRAMME' | 'ORGANISATION' | 'SERVICE' | undefined;
  /** Null and left out only for EVERYWHERE. */
  readonly scopeId?: string | null | undefined;
  readonly locale?: 'sv' | 'en' | undefined;
  readonly validDays: number;
};

const day = 86_400_000;

/**
 * Makes a link to join and asks for its mail; answers the id of the `JoinLink`. The caller has authorised the invitation
 * and holds the lock of the unit or person. The token itself is made when the mail is written.
 */
export const makeJoinLink = async (world: World<Tx>, wanted: JoinLinkWanted): Promise<string> => {
  const { tx, now, actor, newId, enqueue } = world;
  const id = newId();
  await tx.joinLink.create({
    data: {
      id,
      purpose: wanted.purpose,
      email: wanted.email.trim().toLowerCase(),
      name: wanted.name ?? null,
      locale: wanted.locale ?? 'sv',
      organisationId: wanted.organisationId ?? null,
      personId: wanted.personId ?? null,
      role: wanted.role ?? null,
      scopeKind: wanted.scopeKind ?? null,
      scopeId: wanted.scopeId ?? null,
      givenById: actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null,
      createdAt: now,
      expiresAt: new Date(now.getTime() + wanted.validDays * day),
    },
  });
  await enqueue('join-mail', { joinLinkId: id });
  return id;
};
