import type { Viewer } from '../../training/facts.ts';

/** The places where a role does its work, in the order of how often they wait for someone. */
export type RolePlace =
  | { readonly is: 'unit'; readonly key: string; readonly name: string }
  | { readonly is: 'planning' }
  | { readonly is: 'directory' };

export function rolePlaces({ grants, memberships }: Viewer): readonly RolePlace[] {
  const nameOf = (key: string): string => memberships.find(({ organisation }) => organisation.key === key)?.organisation.name ?? key;
  const units = grants.flatMap(({ role, scopeId }) => (role === 'ORG_CONTACT' && scopeId !== null ? [scopeId] : []));
  const has = (...roles: readonly string[]): boolean => grants.some(({ role }) => roles.includes(role));
  return [
    ...[...new Set(units)].map((key) => ({ is: 'unit', key, name: nameOf(key) }) as const),
    ...(has('COORDINATOR', 'ADMIN') ? [{ is: 'planning' } as const] : []),
    ...(has('DIRECTORY_EDITOR', 'SERVICE_OWNER') ? [{ is: 'directory' } as const] : []),
  ];
}
