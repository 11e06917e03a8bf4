import { InvalidInput, type Actor, type Resource } from '@samlots/kernel';
import { z } from 'zod';
import { peoplePermissions } from '../../access.ts';
import { givenRoles, roleScopes, scopeKinds } from '../../model/role-scopes.ts';

/** A role and where it is to hold. */
export const roleInput = {
  role: z.enum(givenRoles),
  scopeKind: z.enum(scopeKinds),
  /** Null only for EVERYWHERE. */
  scopeId: z.string().min(1).max(64).nullable(),
};
type RoleInput = z.output<z.ZodObject<typeof roleInput>>;

/** Throws `InvalidInput` when the role cannot hold there, or the place is not said. */
export const refuseScope = ({ role, scopeKind, scopeId }: RoleInput): void => {
  if (!roleScopes[role].includes(scopeKind)) throw new InvalidInput([{ path: 'scopeKind', rule: 'not-for-role' }]);
  if ((scopeKind === 'EVERYWHERE') !== (scopeId === null))
    throw new InvalidInput([{ path: 'scopeId', rule: 'required' }]);
};

/** Administrators give and end any role; a coordinator the contacts of the units of the own district. */
export const mayHandRole = (
  actor: Actor,
  { role, scopeKind }: Pick<RoleInput, 'role' | 'scopeKind'>,
  at: Resource,
): boolean =>
  actor.kind === 'system' ||
  peoplePermissions.can(actor, 'hand-any-role', at) ||
  (role === 'ORG_CONTACT' && scopeKind === 'ORGANISATION' && peoplePermissions.can(actor, 'hand-contact-role', at));
