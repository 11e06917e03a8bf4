import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { sayHours } from './hours-words.ts';

const sv = { t: textFor('sv'), locale: 'sv' } as const;
const en = { t: textFor('en'), locale: 'en' } as const;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const every = [...weekdays, 'sat', 'sun', 'hol'];

it.each([
  ['working days', { days: weekdays, from: '13:00', to: '14:00' }, 'vardagar 13.00–14.00'],
  ['days in a row', { days: ['mon', 'tue', 'wed', 'thu'], from: '12:00', to: '20:00' }, 'mån–tors 12.00–20.00'],
  ['two days', { days: ['tue', 'thu'], from: '10:00', to: '12:00' }, 'tisdag, torsdag 10.00–12.00'],
  ['days apart', { days: ['mon', 'wed', 'fri'], from: '10:00', to: '16:00' }, 'mån, ons, fre 10.00–16.00'],
  [
    'a weekend with red days',
    { days: ['sat', 'sun', 'hol'], from: '00:00', to: '24:00' },
    'lör, sön, röda dagar dygnet runt',
  ],
  ['always', { days: every, from: '00:00', to: '24:00' }, 'dygnet runt alla dagar'],
])('says %s', (_what, row, words) => {
  expect(sayHours({ ...row, note: null }, sv)).toBe(words);
});

it('says hours in English with a colon', () => {
  expect(sayHours({ days: weekdays, from: '13:00', to: '14:00', note: null }, en)).toBe('weekdays 13:00–14:00');
});
