/** What is kept of one kind about a person: rows of named values. `null` says that nothing is kept under the name. */
export type KeptKind =
  | 'person'
  | 'membership'
  | 'role'
  | 'account'
  | 'session'
  | 'passkey'
  | 'api-key'
  | 'invitation'
  | 'seat'
  | 'mail'
  | 'feed'
  | 'seat-link'
  | 'trail';

type KeptValue = string | number | boolean | Date | null;

/** Instants end in `At` and dates in `On`, as everywhere; closed lists are told by their code. */
export type KeptRow = Readonly<Record<string, KeptValue>>;

export type KeptSection = { readonly kind: KeptKind; readonly rows: readonly KeptRow[] };

/** A value as text: ISO 8601 for instants and dates. */
export const keptText = (name: string, value: KeptValue): string | null => {
  if (value === null) return null;
  if (!(value instanceof Date)) return String(value);
  return name.endsWith('On') ? value.toISOString().slice(0, 10) : value.toISOString();
};
