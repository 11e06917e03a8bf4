import { expect, it } from 'vitest';
import { readersAtUnits, readersOfPeople } from './letter-readers.ts';

const clinic = { id: 'clinic', email: 'bvc@samlots.example' };
const parish = { id: 'parish', email: null };
const who = (id: string, email: string | null = `${id}@samlots.example`, protectedIdentity = false) => ({
  id,
  email,
  protectedIdentity,
});
const at = <Unit>(organisation: Unit, ...people: ReturnType<typeof who>[]) =>
  people.map((person) => ({ person, organisation }));

it('writes to each person with mail of her own, also where a mailbox is shared', () => {
  const shared = 'expeditionen@samlots.example';
  const readers = readersOfPeople(at(clinic, who('a', shared), who('b', shared), who('c')), new Map());
  expect(readers.map(({ way, personId }) => [way, personId])).toEqual([
    ['OWN', 'a'],
    ['OWN', 'b'],
    ['OWN', 'c'],
  ]);
});

it('writes one letter to each contact for those without, and never to a protected person herself', () => {
  const people = [
    ...at(clinic, who('a'), who('b', null), who('hidden', 'h@samlots.example', true)),
    ...at(parish, who('d', null)),
  ];
  const contacts = new Map([
    ['clinic', [who('k1'), who('k2', 'K1@samlots.example'), who('k3')]],
    ['parish', [who('k4')]],
  ]);
  expect(readersOfPeople(people, contacts)).toEqual([
    { way: 'OWN', personId: 'a', organisationId: 'clinic', forPersonIds: [] },
    { way: 'CONTACT', personId: 'k1', organisationId: 'clinic', forPersonIds: ['b', 'hidden'] },
    { way: 'CONTACT', personId: 'k3', organisationId: 'clinic', forPersonIds: ['b', 'hidden'] },
    { way: 'CONTACT', personId: 'k4', organisationId: 'parish', forPersonIds: ['d'] },
  ]);
});

it('falls back to the mailbox of the unit, and says whom nobody reaches', () => {
  const people = [...at(clinic, who('a', null)), ...at(parish, who('b', null))];
  expect(readersOfPeople(people, new Map([['parish', [who('k', null)]]]))).toEqual([
    { way: 'MAILBOX', personId: null, organisationId: 'clinic', forPersonIds: ['a'] },
    { way: 'NOBODY', personId: null, organisationId: 'parish', forPersonIds: ['b'] },
  ]);
});

it('writes once to the contact of two units', () => {
  const contacts = new Map([
    ['clinic', [who('k')]],
    ['parish', [who('k'), who('l')]],
  ]);
  expect(readersAtUnits([clinic, parish, { id: 'club', email: null }], contacts)).toEqual([
    { way: 'CONTACT', personId: 'k', organisationId: 'clinic', forPersonIds: [] },
    { way: 'CONTACT', personId: 'l', organisationId: 'parish', forPersonIds: [] },
    { way: 'NOBODY', personId: null, organisationId: 'club', forPersonIds: [] },
  ]);
});
