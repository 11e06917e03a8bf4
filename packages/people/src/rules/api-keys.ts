/**
 * Keys for programs. Promises: a key holds no more than its owner holds at the moment of use, lasts a year at most and
 * acts as no person: it cannot take a seat or read its owner's own pages. Refuses: a key that has expired or was revoked.
 */
import type { Grant, SignedIn } from '@samlots/kernel';
import { keyGrantOf, type KeyGrant } from '../model/key-grant.ts';

/** How long a key may last, in days. */
export const longestKeyDays = 365;

const sameAs =
  (wanted: KeyGrant) =>
  (grant: Grant): boolean => {
    const { role, scopeKind, scopeId } = keyGrantOf(grant);
    return role === wanted.role && scopeKind === wanted.scopeKind && scopeId === wanted.scopeId;
  };

/** Those of the owner's grants that were chosen for the key; what the owner no longer holds is left out. */
const stillHeld = (owned: readonly Grant[], chosen: readonly KeyGrant[]): readonly Grant[] =>
  owned.filter((grant) => chosen.some((wanted) => sameAs(wanted)(grant)));

/** Whether the owner holds every grant that was chosen. */
export const holdsAll = (owned: readonly Grant[], chosen: readonly KeyGrant[]): boolean =>
  chosen.every((wanted) => owned.some(sameAs(wanted)));

type Key = { readonly expiresAt: Date; readonly revokedAt: Date | null };

export const keyIsValid = ({ expiresAt, revokedAt }: Key, now: Date): boolean => revokedAt === null && expiresAt > now;

const noteEveryMinutes = 5;

/** A use is noted at most this often, so that a program that asks much does not write much. */
export const shouldNoteUse = (lastUsedAt: Date | null, now: Date): boolean =>
  lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= noteEveryMinutes * 60_000;

/** The owner as the key may act for. */
export const actorOfKey = (
  owner: SignedIn,
  key: { readonly id: string; readonly readOnly: boolean; readonly grants: readonly KeyGrant[] },
): SignedIn => {
  const grants = stillHeld(owner.grants, key.grants);
  const units = grants.flatMap(({ scope }) => (scope.kind === 'organisation' ? [scope.id] : []));
  return {
    kind: 'signed-in',
    userId: owner.userId,
    personIds: [],
    organisationIds: owner.organisationIds.filter((id) => units.includes(id)),
    grants,
    apiKey: { id: key.id, readOnly: key.readOnly },
  };
};
