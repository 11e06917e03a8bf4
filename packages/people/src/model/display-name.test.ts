import { anonymous, type Actor } from '@samlots/kernel';
import { expect, it } from 'vitest';
import { displayName } from './display-name.ts';

const hidden = { name: 'Rätt Namn', alias: 'Alias Alm', protectedIdentity: true };
const open = { name: 'Rätt Namn', alias: null, protectedIdentity: false };
const holder = (role: 'ADMIN' | 'ORG_CONTACT' | 'COORDINATOR'): Actor => ({
  kind: 'signed-in',
  userId: 'u',
  personIds: ['p'],
  organisationIds: [],
  grants: [{ role, scope: { kind: 'everywhere' } }],
});

it.each([
  ['an administrator', holder('ADMIN'), 'Rätt Namn'],
  ['a contact', holder('ORG_CONTACT'), 'Alias Alm'],
  ['a coordinator', holder('COORDINATOR'), 'Alias Alm'],
  ['nobody', anonymous, 'Alias Alm'],
  ['the worker', { kind: 'system', process: 'worker' } satisfies Actor, 'Alias Alm'],
])('tells %s the name of a protected identity as %s', (_who, actor, expected) => {
  expect(displayName(hidden, actor)).toBe(expected);
  expect(displayName(open, actor)).toBe('Rätt Namn');
});
