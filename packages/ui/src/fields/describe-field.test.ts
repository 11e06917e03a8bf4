import { expect, it } from 'vitest';
import { describeField } from './describe-field.ts';

it.each([
  ['nothing to say', { id: 'name' }, undefined],
  ['help alone', { id: 'name', help: 'Förnamn räcker' }, 'name-help'],
  ['an error alone', { id: 'name', error: 'Skriv namnet' }, 'name-error'],
  ['help before the error', { id: 'name', help: 'Förnamn räcker', error: 'Skriv namnet' }, 'name-help name-error'],
])('points at %s', (_case, words, expected) => {
  expect(describeField(words)).toBe(expected);
});
