import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anonymous, hasSteppedUp, holdsRole, holdsSeatLink, isSelf, scopeIds, type Actor } from './actor.ts';
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

it('opens one seat to the holder of its link, and nothing else', () => {
  const holder: Actor = { kind: 'seat-holder', linkId: 'l1', enrolmentId: 'e1' };
  expect([holdsSeatLink(holder, 'e1'), holdsSeatLink(holder, 'e2'), holdsSeatLink(coordinator, 'e1')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(holdsRole(holder, ['STAFF', 'COORDINATOR', 'ADMIN'], {})).toBe(false);
});

it.each([
  ['just now', { secondFactorAt: new Date('2014-02-10T09:00:00Z') }, true],
  ['ten minutes ago', { secondFactorAt: new Date('2014-02-10T08:50:00Z') }, true],
  ['longer ago', { secondFactorAt: new Date('2014-02-10T08:49:59Z') }, false],
  ['never', {}, false],
  [
    'by a person, where a program asks',
    { secondFactorAt: new Date('2014-02-10T09:00:00Z'), apiKey: { id: 'k', readOnly: false } },
    false,
  ],
])('asks for a second factor anew: shown %s', (_when, proof, expected) => {
  const now = new Date('2014-02-10T09:00:00Z');
  expect(hasSteppedUp({ ...coordinator, ...proof }, now)).toBe(expected);
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
  ['870312–1234', true],
  ['08-465 004 40', false],
  ['9913451234', false],
  ['14 poäng 2014-03-06', false],
])('sees a personal number in %s: %s', (text, expected) => {
  expect(holdsPersonalNumber(text)).toBe(expected);
});
