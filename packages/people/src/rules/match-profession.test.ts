import fc from 'fast-check';
import { expect, it } from 'vitest';
import { professions } from '../model/professions.ts';
import { matchProfession, suggestProfession } from './match-profession.ts';

it.each([
  ['Barnmorska', 'barnmorska'],
  ['  FÖRSKOLLÄRARE ', 'förskollärare'],
  ['bvc sköterska', 'BVC-sköterska'],
  ['midwife', 'barnmorska'],
  ['Preschool  teacher', 'förskollärare'],
])('knows %s', (typed, profession) => {
  expect(matchProfession(typed)).toBe(profession);
});

it.each([
  ['barnmorsk', 'barnmorska'],
  ['förskollarare', 'förskollärare'],
  ['socialsekretarare', 'socialsekreterare'],
  ['psykologen', 'psykolog'],
])('suggests for %s', (typed, profession) => {
  expect(matchProfession(typed)).toBeNull();
  expect(suggestProfession(typed)).toBe(profession);
});

it.each(['', 'rörmokare i hamnen', 'x', '??'])('suggests nothing for "%s"', (typed) => {
  expect(suggestProfession(typed)).toBeNull();
});

it('knows every profession of the list in both languages, in any case', () => {
  fc.assert(
    fc.property(fc.constantFrom(...professions), fc.boolean(), ([sv, en], upper) => {
      for (const word of [sv, en]) expect(matchProfession(upper ? word.toUpperCase() : word)).toBe(sv);
    }),
  );
});
