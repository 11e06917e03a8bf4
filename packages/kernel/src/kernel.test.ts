import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anonymous, holdsRole, isSelf, scopeIds, type Actor } from './actor.ts';
import { definePermissions } from './permissions.ts';
import { holdsPersonalNumber } from './personal-number.ts';
import { sortKey } from './sort-key.ts';

const coordinator: Actor = {
  kind: 'signed-in',
  userId: 'u1',
  personIds: ['p1'],
  organisationIds: ['o1'],
  grants: [{ role: 'COORDINATOR', scope: { kind: 'district', id: 'north' } }],
};

it.each([
  ['own district', coordinator, { districtId: 'north' }, true],
  ['other district', coordinator, { districtId: 'south' }, false],
  ['no owner told', coordinator, {}, false],
  ['nobody', anonymous, { districtId: 'north' }, false],
  ['the worker', { kind: 'system', process: 'worker' } satisfies Actor, { districtId: 'north' }, false],
])('a role holds only in its scope: %s', (_case, actor, resource, expected) => {
  expect(holdsRole(actor, ['COORDINATOR'], resource)).toBe(expected);
});

it('denies an action whose table does not list the role', () => {
  const permissions = definePermissions({ plan: ['COORDINATOR'], erase: [] });
  expect(permissions.can(coordinator, 'plan', { districtId: 'north' })).toBe(true);
  expect(permissions.can(coordinator, 'erase', { districtId: 'north' })).toBe(false);
});

it('tells the scopes of a role, and oneself', () => {
  expect(scopeIds(coordinator, 'COORDINATOR', 'district')).toEqual(['north']);
  expect(scopeIds(coordinator, 'COORDINATOR', 'programme')).toEqual([]);
  expect(scopeIds(anonymous, 'COORDINATOR', 'district')).toEqual([]);
  expect([isSelf(coordinator, 'p1'), isSelf(coordinator, 'p2'), isSelf(anonymous, 'p1')]).toEqual([true, false, false]);
});

it('sorts as a Swedish collator does', () => {
  const letters = fc.stringMatching(/^[a-zåäöé ]{1,12}$/);
  const swedish = new Intl.Collator('sv', { sensitivity: 'base' });
  fc.assert(
    fc.property(letters, letters, (one, two) => {
      const [a, b] = [one.replaceAll(' ', ''), two.replaceAll(' ', '')];
      const byKey = Math.sign(Number(sortKey(a) > sortKey(b)) - Number(sortKey(a) < sortKey(b)));
      expect(byKey).toBe(Math.sign(swedish.compare(a, b)));
    }),
  );
});

it.each([
  ['19870312-1234', true],
  ['ring 870312 1234 nu', true],
  ['8703121234', true],
  ['198703721234', true],
  ['08-465 004 40', false],
  ['9913451234', false],
  ['14 poäng 2014-03-06', false],
])('sees a personal number in %s: %s', (text, expected) => {
  expect(holdsPersonalNumber(text)).toBe(expected);
});
