/** The form as typed: a place is written `kind/id`; `person` is empty for an invitation. */
export type RoleValues = {
  readonly role: string;
  readonly place: string;
  readonly person: string;
  readonly email: string;
  readonly name: string;
  readonly lastOn: string;
  readonly deputy: boolean;
};

type Place = { readonly scopeKind: string; readonly scopeId: string | null };

export const placeValue = ({ scopeKind, scopeId }: Place): string => `${scopeKind}/${scopeId ?? ''}`;

export function placeOf(value: string): Place | null {
  const at = value.indexOf('/');
  if (at < 1) return null;
  const id = value.slice(at + 1);
  return { scopeKind: value.slice(0, at), scopeId: id === '' ? null : id };
}

/** What the form starts with, and what it has again after the second factor was shown on the way. */
export const valuesIn = (search: URLSearchParams): RoleValues => ({
  role: search.get('roll') ?? '',
  place: search.get('plats') ?? '',
  person: search.get('person') ?? '',
  email: search.get('epost') ?? '',
  name: search.get('namn') ?? '',
  lastOn: search.get('sista') ?? '',
  deputy: search.get('ersattare') === 'ja',
});

/** The same values as fields of the address. */
export const fieldsOf = (values: RoleValues): readonly (readonly [string, string])[] => [
  ['roll', values.role],
  ['plats', values.place],
  ['person', values.person],
  ['epost', values.email],
  ['namn', values.name],
  ['sista', values.lastOn],
  ['ersattare', values.deputy ? 'ja' : ''],
];

const roles = [
  'COORDINATOR',
  'ORG_CONTACT',
  'APPROVER',
  'DIRECTORY_EDITOR',
  'SERVICE_OWNER',
  'LECTURER',
  'READER',
  'ADMIN',
] as const;
export type GivenRole = (typeof roles)[number];

export const givenRoleOf = (role: string): GivenRole | null => roles.find((known) => known === role) ?? null;

/** Roles whose places are too many for a list without a search. */
export const hasManyPlaces = (role: string): boolean => ['ORG_CONTACT', 'APPROVER', 'SERVICE_OWNER'].includes(role);

export const wantsPasskey = (role: string): boolean => ['COORDINATOR', 'DIRECTORY_EDITOR', 'ADMIN'].includes(role);
