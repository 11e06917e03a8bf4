import { expect, it } from 'vitest';
import { asTyped } from './as-typed.ts';

it.each([
  ['a_b@c.example', String.raw`a\_b@c.example`],
  ['100 %', String.raw`100 \%`],
  [String.raw`a\b`, String.raw`a\\b`],
  ['Öppna förskolan', 'Öppna förskolan'],
])('keeps %s from being a pattern', (typed, pattern) => {
  expect(asTyped(typed)).toBe(pattern);
});
