import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demoCatalogue } from '../test-kit/demo-catalogue.ts';
import { matchNeeds } from './match-needs.ts';

const catalogue = demoCatalogue();
const needsIn = (text: string): readonly string[] => matchNeeds(catalogue, text).map((match) => match.needId);

describe('finds the need', () => {
  it.each([
    ['case and punctuation', 'KRONOFOGDEN!!', 'debt'],
    ['å, ä and ö left out', 'forlossningsradsla', 'fear-of-childbirth'],
    ['å, ä and ö put in', 'kölik', 'infant-crying'],
    ['one wrong letter in a short word', 'kolikk', 'infant-crying'],
    ['two wrong letters in a long word', 'förlossningsdepresion', 'postnatal-depression'],
    ['a strong verb', 'har slagit sitt barn', 'violence-against-child'],
    ['its past tense', 'pappa slog barnet', 'violence-against-child'],
    ['an adjective in the plural', 'utmattade', 'parental-exhaustion'],
    ['a compound by its head', 'jätteutbrott', 'parenting-conflicts'],
    ['a compound by its start', 'kolikbebis', 'infant-crying'],
    ['a compound in two words', 'sömn problem', 'infant-sleep'],
    ['two words in one', 'skol frånvaro', 'school-absence'],
    ['English', 'excessive crying', 'infant-crying'],
    ['an idiom', 'mormor har gått bort', 'grief-loss'],
  ])('%s', (_case, text, needId) => {
    expect(needsIn(text)).toContain(needId);
  });
});

it('finds every need of a text with several', () => {
  expect(needsIn('kissar på sig, mobbad och pappa dricker')).toEqual(
    expect.arrayContaining(['toileting-enuresis', 'bullying', 'parental-substance-abuse']),
  );
});

it.each([
  'barn',
  'mamma',
  'pappa och mamma',
  'förälder',
  'hej',
  'hjälp',
  '6 åring',
  '12345',
  '',
  '   ',
  'är det inte',
  'när går bussen',
])('gives no need for %j', (text) => {
  expect(needsIn(text)).toEqual([]);
});

it('hears a negation', () => {
  expect(needsIn('sover inte')).toContain('infant-sleep');
  expect(needsIn('18 månader och går inte')).toContain('developmental-concern');
  expect(needsIn('går på förskolan')).not.toContain('developmental-concern');
  expect(needsIn('sover')).not.toContain('infant-sleep');
});

it('tells a child who hits from a child who is hit', () => {
  expect(needsIn('slår syskon')).toEqual(['parenting-conflicts']);
  expect(needsIn('sexåringen slår sin lillebror')).not.toContain('violence-against-child');
  expect(needsIn('pappa slår lillebror')).toContain('violence-against-child');
  expect(needsIn('slår barnet')[0]).toBe('violence-against-child');
  expect(needsIn('barnet blir slaget')).toContain('violence-against-child');
});

it('lets whose trouble it is decide between like words', () => {
  expect(needsIn('mamma vill dö')[0]).toBe('adult-suicidality');
  expect(needsIn('dottern vill dö')[0]).toBe('self-harm-suicide');
  expect(needsIn('tonåring dricker')[0]).toBe('youth-substance-use');
  expect(needsIn('pappa dricker')[0]).toBe('parental-substance-abuse');
});

it('lets the child’s age speak against a need', () => {
  const order = needsIn('10 år, skriker hela natten');
  expect(order.indexOf('infant-crying')).toBe(0);
  const [young] = matchNeeds(catalogue, '8 mån, skriker hela natten');
  const [old] = matchNeeds(catalogue, '10 år, skriker hela natten');
  expect(old?.score).toBeLessThan(young?.score ?? 0);
});

it('gives the same answer for any text twice, at most five needs, best first', () => {
  const words = catalogue.needs.flatMap((need) => need.synonyms);
  const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(', '));
  fc.assert(
    fc.property(texts, (text) => {
      const matches = matchNeeds(catalogue, text);
      expect(matchNeeds(catalogue, text)).toEqual(matches);
      expect(matches.length).toBeLessThanOrEqual(5);
      const scores = matches.map((match) => match.score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }),
    { numRuns: 100 },
  );
});

it('finds each need among the first three by nearly every expression of its own', () => {
  const missed = catalogue.needs.flatMap((need) =>
    need.synonyms
      .filter((synonym) => !needsIn(synonym).slice(0, 3).includes(need.id))
      .map((synonym) => `${need.id}: ${synonym}`),
  );
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(8);
});
