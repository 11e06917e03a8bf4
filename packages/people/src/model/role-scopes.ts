import type { Role } from '@samlots/kernel';

export const scopeKinds = ['EVERYWHERE', 'DISTRICT', 'PROGRAMME', 'ORGANISATION', 'SERVICE'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** Roles that are given by a person, and where each can hold. STAFF follows from working somewhere and is not given. */
export const roleScopes: { readonly [Given in Exclude<Role, 'STAFF'>]: readonly ScopeKind[] } = {
  COORDINATOR: ['DISTRICT', 'PROGRAMME', 'EVERYWHERE'],
  ORG_CONTACT: ['ORGANISATION'],
  APPROVER: ['ORGANISATION'],
  DIRECTORY_EDITOR: ['DISTRICT', 'EVERYWHERE'],
  SERVICE_OWNER: ['SERVICE', 'ORGANISATION'],
  LECTURER: ['PROGRAMME'],
  READER: ['DISTRICT', 'PROGRAMME', 'EVERYWHERE'],
  ADMIN: ['EVERYWHERE'],
};

export const givenRoles = [
  'COORDINATOR',
  'ORG_CONTACT',
  'APPROVER',
  'DIRECTORY_EDITOR',
  'SERVICE_OWNER',
  'LECTURER',
  'READER',
  'ADMIN',
] as const;
