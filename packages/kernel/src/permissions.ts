import { holdsRole, type Actor, type Resource, type Role } from './actor.ts';

/** A capability's table of action → roles that may do it, where their scope covers the resource. */
export type PermissionTable<Action extends string> = Readonly<Record<Action, readonly Role[]>>;

export type Permissions<Action extends string> = {
  readonly table: PermissionTable<Action>;
  /** Denies by default: an actor without a listed role over this resource may not. */
  can(actor: Actor, action: Action, resource: Resource): boolean;
};

/** Makes the one place of a capability that says which role may do what; docs and tests read its `table`. */
export function definePermissions<Action extends string>(table: PermissionTable<Action>): Permissions<Action> {
  return { table, can: (actor, action, resource) => holdsRole(actor, table[action], resource) };
}

/** Who may run a use case besides roles: by what the person or the door is to its subject. */
export type Standing = 'self' | 'own-account' | 'seat-link' | 'system';

/** What a use case asks for, as docs/permissions.md tells it: one of the actions or of the standings, in these states. */
export type UseCaseNeeds<Action extends string> = {
  readonly actions: readonly Action[];
  readonly standings?: readonly Standing[];
  /** The states of its subject in which it does something; empty where there are none. */
  readonly states: string;
};
