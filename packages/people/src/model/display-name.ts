import { holdsRole, type Actor } from '@samlots/kernel';

/** What is needed of a person to say their name; `alias` is always set where the identity is protected. */
type Named = { readonly name: string; readonly protectedIdentity: boolean; readonly alias: string | null };

/** The name to show this actor: a protected identity shows its alias to all but administrators, oneself included (E8). */
export const displayName = (person: Named, actor: Actor): string =>
  person.protectedIdentity && !holdsRole(actor, ['ADMIN'], {}) ? (person.alias ?? '–') : person.name;
