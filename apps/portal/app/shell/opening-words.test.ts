import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { sayOpening } from './opening-words.ts';

const words = { t: textFor('sv'), locale: 'sv' } as const;
const shut = { open: false, closesSoon: false, closesAt: null, opensAt: null, opensInDays: null };
const at = '2014-02-11T13:00:00Z';

it.each([
  ['round the clock', { ...shut, open: true }, 'open', 'Öppet nu, dygnet runt'],
  ['open', { ...shut, open: true, closesAt: at }, 'open', 'Öppet nu till 14.00'],
  ['about to close', { ...shut, open: true, closesAt: at, closesSoon: true }, 'closing', 'Stänger 14.00'],
  ['closed until later today', { ...shut, opensAt: at, opensInDays: 0 }, 'closed', 'Stängt, öppnar 14.00'],
  ['closed until tomorrow', { ...shut, opensAt: at, opensInDays: 1 }, 'closed', 'Stängt, öppnar i morgon 14.00'],
  ['closed for some days', { ...shut, opensAt: at, opensInDays: 6 }, 'closed', 'Stängt, öppnar tisdag 14.00'],
  [
    'closed for a week',
    { ...shut, opensAt: at, opensInDays: 7 },
    'closed',
    'Stängt, öppnar tisdag 11 februari kl. 14.00',
  ],
  ['closed for long', shut, 'closed', 'Stängt'],
])('says %s', (_case, opening, state, said) => {
  expect(sayOpening(opening, words)).toEqual({ state, words: said });
});
