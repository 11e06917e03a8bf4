import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demoCatalogue, demoNow } from './test-kit/demo-catalogue.ts';
import { search } from './search.ts';

const catalogue = demoCatalogue();
const at = demoNow;

it('answers words with safety, needs, services and pathways', () => {
  const result = search(catalogue, { text: 'pappa dricker', at });
  expect(result.safety).toBe('ask');
  expect(result.needs.map((need) => need.id)).toEqual(['parental-substance-abuse']);
  expect(result.services[0]?.reasons[0]).toEqual({ code: 'need-primary', needId: 'parental-substance-abuse' });
  expect(result.pathways.map((pathway) => pathway.id)).toEqual(['pw-substance']);
  expect(result.hidden).toEqual([]);
});

it('answers a text about something else with nothing', () => {
  expect(search(catalogue, { text: 'boka tennisbana', at })).toMatchObject({
    safety: 'none',
    needs: [],
    services: [],
    pathways: [],
    hidden: [],
  });
});

it('reads the age in the text as a filter, and an explicit filter wins', () => {
  const read = search(catalogue, { text: 'bråk hemma, 14 år', at });
  expect(read.filters.ageMonths).toBe(168);
  expect(read.hidden).toContainEqual(expect.objectContaining({ reason: 'age' }));
  expect(search(catalogue, { text: 'bråk hemma, 14 år', ageMonths: 60, at }).filters.ageMonths).toBe(60);
});

it('hides what does not fit and says so', () => {
  const result = search(catalogue, { needIds: ['parental-mental-illness'], ageMonths: 24, districtId: 'bromma', at });
  expect(result.hidden.map(({ reason, count, serviceIds }) => [reason, count === serviceIds.length])).toEqual([
    ['paused', true],
    ['district', true],
  ]);
  expect(result.services.length).toBeGreaterThan(0);
});

it('shows the intake of the chosen district, and no other', () => {
  const kinds = search(catalogue, { needIds: ['neglect'], districtId: 'bromma', at }).services;
  const intakes = kinds
    .filter(({ service }) => service.kind === 'social-services-intake')
    .map(({ service }) => service.id);
  expect(intakes).toEqual(['svc-mottagning-barn-bromma']);
});

it('puts emergency services first when a life is in danger', () => {
  const { safety, services } = search(catalogue, { text: 'dottern vill inte leva', at });
  expect(safety).toBe('acute');
  expect(services[0]?.service.emergency).toBe(true);
});

it('leaves out ids that the catalogue does not hold, and each need once', () => {
  const result = search(catalogue, { needIds: ['debt', 'nothing', 'debt'], phraseIds: ['sp-99'], at });
  expect(result.needs.map((need) => need.id)).toEqual(['debt']);
  expect(result.phraseIds).toEqual([]);
});

it('answers the same from the ids it read as from the text', () => {
  const expressions = catalogue.needs.flatMap((need) => need.synonyms);
  const phrases = catalogue.safetyPhrases.flatMap((phrase) => phrase.sv);
  const text = fc.array(fc.constantFrom(...expressions, ...phrases, '6 åring', 'gravid'), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const read = search(catalogue, { text: parts.join(', '), at });
      const needIds = read.needs.map((need) => need.id);
      expect(search(catalogue, { ...read.filters, needIds, phraseIds: read.phraseIds })).toEqual(read);
      expect(search(catalogue, { text: parts.join(', '), at })).toEqual(read);
    }),
    { numRuns: 60 },
  );
});

it('is raised by what was read or answered before, and never lowered', () => {
  const needIds = ['parental-substance-abuse'];
  const levels = (['none', 'ask', 'report', 'acute'] as const).map(
    (raisedTo) => search(catalogue, { needIds, raisedTo, at }).safety,
  );
  expect(levels).toEqual(['ask', 'ask', 'report', 'acute']);
});
