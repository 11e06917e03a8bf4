/** Roles as `RoleAssignment.role` stores them (glossary, Roles). */
export const roles = [
  'COORDINATOR',
  'ORG_CONTACT',
  'APPROVER',
  'DIRECTORY_EDITOR',
  'SERVICE_OWNER',
  'LECTURER',
  'READER',
  'ADMIN',
  'STAFF',
] as const;
export type Role = (typeof roles)[number];

/** Where a role holds. A grant for a district covers what that district owns, and so on; `everywhere` covers all. */
export type Scope =
  | { readonly kind: 'everywhere' }
  | { readonly kind: 'district' | 'programme' | 'organisation' | 'service'; readonly id: string };

export type Grant = { readonly role: Role; readonly scope: Scope };

/** What an action is done to, told by its owners; a missing owner matches no grant but `everywhere`. */
export type Resource = {
  readonly districtId?: string | null;
  readonly programmeId?: string | null;
  readonly organisationId?: string | null;
  readonly serviceId?: string | null;
};

/** Nobody signed in: may read what is public. */
export type Anonymous = { readonly kind: 'anonymous' };

/** A signed-in account with its persons, their valid memberships and their valid grants. */
export type SignedIn = {
  readonly kind: 'signed-in';
  readonly userId: string;
  readonly personIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly grants: readonly Grant[];
};

/** The worker and the scheduler; `process` names which. */
export type System = { readonly kind: 'system'; readonly process: string };

export type Actor = Anonymous | SignedIn | System;

export const anonymous: Anonymous = { kind: 'anonymous' };

export function isSelf(actor: Actor, personId: string): boolean {
  return actor.kind === 'signed-in' && actor.personIds.includes(personId);
}

const owners = {
  district: 'districtId',
  programme: 'programmeId',
  organisation: 'organisationId',
  service: 'serviceId',
} as const;

function covers(scope: Scope, resource: Resource): boolean {
  return scope.kind === 'everywhere' || resource[owners[scope.kind]] === scope.id;
}

/** True when the actor holds one of the roles in a scope that covers the resource. The system holds none. */
export function holdsRole(actor: Actor, oneOf: readonly Role[], resource: Resource): boolean {
  return (
    actor.kind === 'signed-in' &&
    actor.grants.some((grant) => oneOf.includes(grant.role) && covers(grant.scope, resource))
  );
}

/** The ids for which the actor holds the role by a grant of that scope kind; `'everywhere'` when not limited. */
export function scopeIds(
  actor: Actor,
  role: Role,
  kind: 'district' | 'programme' | 'organisation' | 'service',
): 'everywhere' | readonly string[] {
  if (actor.kind !== 'signed-in') return [];
  const scopes = actor.grants.filter((grant) => grant.role === role).map((grant) => grant.scope);
  if (scopes.some((scope) => scope.kind === 'everywhere')) return 'everywhere';
  return scopes.flatMap((scope) => (scope.kind === kind ? [scope.id] : []));
}
