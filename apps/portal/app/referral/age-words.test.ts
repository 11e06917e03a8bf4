import { textFor } from '@samlots/text';
import { expect, it } from 'vitest';
import { agesToChoose, sayAge } from './age-words.ts';

const sv = { t: textFor('sv'), locale: 'sv' } as const;

it.each([
  [0, 'Nyfödd'],
  [1, '1 månad'],
  [8, '8 månader'],
  [12, '1 år'],
  [20, '1 år och 8 mån'],
  [155, '12 år och 11 mån'],
  [204, '17 år'],
])('says %i months', (months, words) => {
  expect(sayAge(months, sv)).toBe(words);
});

it('offers ages in order, each once, up to 17 years', () => {
  expect(agesToChoose).toEqual([...new Set(agesToChoose)].toSorted((one, other) => one - other));
  expect(agesToChoose.at(-1)).toBe(204);
});
