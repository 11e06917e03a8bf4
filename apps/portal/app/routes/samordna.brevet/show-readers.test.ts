import { expect, it } from 'vitest';
import { showReaders, type SentReader } from './show-readers.ts';

const reader = (name: string, state: string | null, way = 'OWN'): SentReader => ({
  __typename: 'LetterReader',
  way,
  name,
  unit: null,
  passesOnTo: [],
  mail: state === null ? null : { __typename: 'LetterMail', state, reason: null, at: '2014-02-10T09:00:00Z' },
});

it('shows those who did not get the letter first', () => {
  const readers = [reader('a', 'SENT'), reader('b', 'FAILED'), reader('c', 'QUEUED'), reader('d', null, 'NOBODY')];
  expect(showReaders(readers, false).shown.map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c']);
});

it('cuts a long list until it is asked for whole', () => {
  const readers = Array.from({ length: 60 }, (_, nth) => reader(String(nth), 'SENT'));
  expect([showReaders(readers, false).shown.length, showReaders(readers, true).shown.length]).toEqual([25, 60]);
  expect(showReaders(readers, false).of).toBe(60);
});
