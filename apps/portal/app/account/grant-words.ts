import type { Words } from '../shell/use-words.ts';
import { contentOf } from '../training/words.ts';

type RoleName = keyof typeof roleNames;
const roleNames = {
  COORDINATOR: true,
  ORG_CONTACT: true,
  APPROVER: true,
  DIRECTORY_EDITOR: true,
  SERVICE_OWNER: true,
  LECTURER: true,
  READER: true,
  ADMIN: true,
  STAFF: true,
} as const;

const isRoleName = (role: string): role is RoleName => Object.hasOwn(roleNames, role);

/** "Samordnare". */
export const roleNameOf = (role: string, { t }: Words): string =>
  isRoleName(role) ? t(`vocabulary:role.${role}`) : role;

/** "samordnare", inside a sentence. */
export const roleInSentence = (role: string, words: Words): string => roleNameOf(role, words).toLowerCase();

type Place = {
  readonly scopeKind: string;
  readonly scopeName: { readonly sv: string; readonly en: string | null } | null;
};

/** Where a role holds: the name of the place, "Hela staden", or that the place is no longer there. */
export function placeNameOf({ scopeKind, scopeName }: Place, words: Words): string {
  if (scopeName !== null) return contentOf(scopeName, words);
  return words.t(scopeKind === 'everywhere' ? 'admin:everywhere' : 'admin:gone');
}

/** "Samordnare, Tallhöjden". */
export const grantNameOf = (grant: Place & { readonly role: string }, words: Words): string =>
  `${roleNameOf(grant.role, words)}, ${placeNameOf(grant, words)}`;
