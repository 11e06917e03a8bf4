import { expect, it } from 'vitest';
import { foldText, splitWords } from './fold-text.ts';
import { isNearSpelling, wrongLetters } from './near-spelling.ts';
import { stemOf } from './stem-word.ts';

it.each([
  'slår slog slagit',
  'dricker drack druckit',
  'skriker skrek skrikit',
  'röker rökt rökte',
  'gäng gänget gängen',
  'barn barnet barnen barns',
  'mamma mamman mammor',
  'utmattad utmattade',
  'mobbad mobbas mobbning mobbade',
  'hämtning hämtas hämtar',
  'misshandel misshandlar misshandlad misshandlats',
  'kriminell kriminella kriminellt',
  'försvunnen försvann försvinner',
  'könsstympas könsstympning könsstympad',
])('brings the forms together: %s', (forms) => {
  expect(new Set(splitWords(forms).map(stemOf)).size).toBe(1);
});

it.each(['psykos psykosocial', 'slår slåss', 'gång gäng', 'rån ran', 'vård vårdnad'])('keeps apart: %s', (forms) => {
  expect(new Set(splitWords(forms).map(stemOf)).size).toBe(2);
});

it('folds case, letters and apostrophes, and splits at hyphens', () => {
  expect(splitWords('NPF-utredning: Won’t GÅ, é!')).toEqual(['npf', 'utredning', 'wont', 'ga', 'e']);
  expect(foldText('ÅÄÖ')).toBe('aao');
});

it.each([
  ['kolik', 'kolik', 0],
  ['kolik', 'kolk', 1],
  ['kolik', 'kolki', 1],
  ['kolik', 'kolikk', 1],
  ['depression', 'deprasjon', 3],
])('counts wrong letters between %s and %s', (one, other, wrong) => {
  expect(wrongLetters(one, other, 3)).toBe(wrong);
});

it.each([
  ['rån', 'ran', false],
  ['sagn', 'sang', false],
  ['sangn', 'sangen', true],
  ['kollik', 'kolik', true],
  ['kyssen', 'bussen', false],
  ['depresion', 'depression', true],
  ['deprsion', 'depression', true],
  ['depsion', 'depression', false],
])('forgives %s for %s: %s', (one, other, near) => {
  expect(isNearSpelling(one, other)).toBe(near);
});
