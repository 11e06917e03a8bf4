import { expect, it } from 'vitest';
import { displayName } from './display-name.ts';

it.each([
  ['an open identity', { name: 'Rätt Namn', alias: null, protectedIdentity: false }, 'Rätt Namn'],
  ['a protected identity', { name: 'Rätt Namn', alias: 'Alias Alm', protectedIdentity: true }, 'Alias Alm'],
  ['a protected identity that has lost its alias', { name: 'Rätt Namn', alias: null, protectedIdentity: true }, '–'],
])('tells of %s', (_case, person, told) => {
  expect(displayName(person)).toBe(told);
});
