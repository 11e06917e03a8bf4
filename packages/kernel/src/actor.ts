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
  /** Roles that the account holds and may use once it has shown a second factor in this session. */
  readonly withheld?: readonly Grant[];
  /** When the second factor was last shown in this session; absent where none was. */
  readonly secondFactorAt?: Date;
  /** A program acts for the account by this key. */
  readonly apiKey?: { readonly id: string; readonly readOnly: boolean };
};

/** Whoever holds the link of a mail to one seat: may do what the link says to that seat, and is nobody elsewhere. */
export type SeatHolder = { readonly kind: 'seat-holder'; readonly linkId: string; readonly enrolmentId: string };

/** The worker and the scheduler; `process` names which. */
export type System = { readonly kind: 'system'; readonly process: string };

export type Actor = Anonymous | SignedIn | SeatHolder | System;

export const anonymous: Anonymous = { kind: 'anonymous' };

export function isSelf(actor: Actor, personId: string): boolean {
  return actor.kind === 'signed-in' && actor.personIds.includes(personId);
}

export function holdsSeatLink(actor: Actor, enrolmentId: string): boolean {
  return actor.kind === 'seat-holder' && actor.enrolmentId === enrolmentId;
}

const stepUpMinutes = 10;

/** Whether the person at the keyboard has shown a second factor within the last ten minutes. Never true for a program. */
export function hasSteppedUp(actor: Actor, now: Date): boolean {
  if (actor.kind !== 'signed-in' || actor.apiKey !== undefined || actor.secondFactorAt === undefined) return false;
  return now.getTime() - actor.secondFactorAt.getTime() <= stepUpMinutes * 60_000;
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
