import { expect, it } from 'vitest';
import { dateLeaf } from './date-leaf.ts';

it.each([
  ['sv', '2014-03-06T08:00:00Z', { weekday: 'tors', date: '6', month: 'mars' }],
  ['sv', '2014-03-11T08:00:00Z', { weekday: 'tis', date: '11', month: 'mars' }],
  ['en', '2014-03-06T08:00:00Z', { weekday: 'Thu', date: '6', month: 'March' }],
] as const)('says in %s', (locale, at, leaf) => {
  expect(dateLeaf(new Date(at), locale)).toEqual(leaf);
});
