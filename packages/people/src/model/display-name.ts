/** What is needed of a person to say their name; `alias` is always set where the identity is protected. */
type Named = { readonly name: string; readonly protectedIdentity: boolean; readonly alias: string | null };

/**
 * The name to show anybody: a protected identity goes by its alias everywhere, to oneself and to administrators too (E8).
 * Its real name is told by the use case `reveal-protected-name` alone.
 */
export const displayName = ({ name, alias, protectedIdentity }: Named): string =>
  protectedIdentity ? (alias ?? '–') : name;
