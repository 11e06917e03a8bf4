import { expect, it } from 'vitest';
import { rolePlaces } from './role-places.ts';

const viewer = { name: 'Karin', roles: [], personIds: ['p1'], memberships: [] };
const grant = (role: 'ORG_CONTACT' | 'COORDINATOR' | 'DIRECTORY_EDITOR' | 'STAFF', scopeId: string | null) =>
  ({ __typename: 'Grant', role, scopeKind: 'organisation', scopeId }) as const;

it.each([
  ['staff', [grant('STAFF', 'o1')], []],
  ['a contact of one unit, given twice', [grant('ORG_CONTACT', 'o1'), grant('ORG_CONTACT', 'o1')], ['unit']],
  [
    'a coordinator who is a contact too',
    [grant('COORDINATOR', null), grant('ORG_CONTACT', 'o1')],
    ['unit', 'planning'],
  ],
  ['an editor', [grant('DIRECTORY_EDITOR', null)], ['directory']],
])('shows %s the places of the role', (_case, grants, places) => {
  expect(rolePlaces({ ...viewer, grants }, []).map(({ is }) => is)).toEqual(places);
});
