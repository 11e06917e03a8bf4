/** The form as typed. A grant is written `ROLE/kind/id`. */
export type KeyValues = {
  readonly name: string;
  readonly grants: readonly string[];
  readonly access: string;
  readonly days: string;
};

export const keyDays = ['30', '90', '180', '365'] as const;

type Grant = { readonly role: string; readonly scopeKind: string; readonly scopeId: string | null };

export const grantValue = ({ role, scopeKind, scopeId }: Grant): string => `${role}/${scopeKind}/${scopeId ?? ''}`;

/** What the form starts with, and what it has again after the second factor was shown on the way. */
export const valuesIn = (search: URLSearchParams): KeyValues => ({
  name: search.get('namn') ?? '',
  grants: search.getAll('roll'),
  access: search.get('far') ?? 'lasa',
  days: search.get('dagar') ?? '90',
});
