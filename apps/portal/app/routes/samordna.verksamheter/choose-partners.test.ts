import { expect, it } from 'vitest';
import { addressOf, readChosen } from './choose-partners.ts';

const plain = { tab: 'alla', district: null, programme: null, search: '', after: null, from: 1 } as const;

it('reads back the address that it writes', () => {
  const chosen = {
    ...plain,
    tab: 'har-inte-bokat',
    programme: 'year',
    search: 'BVC & co',
    after: 'c25',
    from: 26,
  } as const;
  expect(readChosen(new URL(addressOf(chosen), 'https://samlots.example').searchParams)).toEqual(chosen);
  expect(addressOf(plain)).toBe('/samordna/verksamheter');
});

it.each(['visa=nej', 'fran=-3', 'fran=x', 'stadsdel=', ''])('falls back on all units for %s', (query) => {
  expect(readChosen(new URLSearchParams(query))).toEqual(plain);
});
