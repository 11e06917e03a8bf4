import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Service } from '../model/service.ts';
import { demoCatalogue, demoNow } from '../test-kit/demo-catalogue.ts';
import { catalogueWith, makeService } from '../test-kit/make-service.ts';
import { orderServices, scoreService, type OrderQuestion } from './order-services.ts';
import { serviceWeights } from './service-weights.ts';

const question: OrderQuestion = { needIds: ['debt', 'financial-hardship'], safety: 'none', at: demoNow };
const { referral, targetAges, waiting } = makeService({});

type Swap = readonly [string, Partial<Service>, Partial<OrderQuestion>];

// In each case "b" has what the rule asks for and "a" has not: without the question's part, a comes first by its id.
const swaps: readonly Swap[] = [
  ['primary before secondary', { needs: { primary: ['debt'], secondary: [] } }, {}],
  ['the need that fits best before the next', { needs: { primary: ['debt'], secondary: [] } }, {}],
  ['several of the needs', { needs: { primary: ['debt'], secondary: ['financial-hardship'] } }, {}],
  ['the child’s age', { ageOf: 'child' }, { ageMonths: 24 }],
  ['expectant parents', { targetAges: { ...targetAges, pregnancy: true } }, { pregnancy: true }],
  ['the own district before the whole city', { districts: ['bromma'] }, { districtId: 'bromma' }],
  ['a way in for this role', { referral: { ...referral, whoCanRefer: ['bvc'], via: ['svc-bvc'] } }, { role: 'bvc' }],
  ['the language spoken', { languages: ['sv', 'ti'] }, { language: 'ti' }],
  ['an interpreter', { interpreter: true }, { language: 'ti' }],
  ['a shorter wait', { waiting: { ...waiting, typicalDays: 2 } }, {}],
  ['a newer statement of the wait', { waiting: { ...waiting, updated: '2014-02-09' } }, {}],
  ['a newer check', { verifiedAt: '2014-02-09' }, {}],
  ['open now when a child may be in danger', { hours: makeService({}).hours }, { safety: 'report' }],
  ['emergency services when a life is in danger', { emergency: true }, { safety: 'acute' }],
];

const withoutIt: Readonly<Record<string, Partial<Service>>> = {
  'primary before secondary': { needs: { primary: ['neglect'], secondary: ['debt'] } },
  'the need that fits best before the next': { needs: { primary: ['financial-hardship'], secondary: [] } },
  'the child’s age': { ageOf: 'client' },
  'the own district before the whole city': { districts: ['stockholm-city'] },
  'a way in for this role': { referral: { ...referral, whoCanRefer: ['school'], via: ['svc-bvc'] } },
  'open now when a child may be in danger': { hours: [{ days: ['sun'], from: '08:00', to: '16:00' }] },
};

const orderOf = (services: Service[], asked: OrderQuestion): readonly string[] =>
  orderServices(catalogueWith(services), services, asked).map((ranked) => ranked.service.id);

it.each(swaps)('puts %s first', (rule, having, asked) => {
  const without = withoutIt[rule] ?? {};
  const full: OrderQuestion = { ...question, ...asked };
  const a = makeService({ id: 'a', ...without });
  expect(orderOf([a, makeService({ id: 'b', ...having })], full)).toEqual(['b', 'a']);
  // The same two the other way round: it is the rule that swaps them, not their ids.
  expect(orderOf([makeService({ id: 'a', ...having }), makeService({ id: 'b', ...without })], full)).toEqual([
    'a',
    'b',
  ]);
});

it.each<readonly [string, Partial<Service>, Partial<OrderQuestion>]>([
  ['open now without danger', { hours: [{ days: ['sun'], from: '08:00', to: '16:00' }] }, { safety: 'ask' }],
  ['an emergency service without danger to life', { emergency: true }, { safety: 'report' }],
  ['who runs it', { organisationId: 'org-bryggan' }, {}],
  ['a decision that is required', { referral: { ...referral, decisionRequired: 'bistand' } }, {}],
  ['the cost', { cost: { type: 'fee', sv: 'Avgift.', en: 'Fee.' } }, {}],
])('does not rank by %s', (_case, changes, asked) => {
  const full: OrderQuestion = { ...question, ...asked };
  expect(orderOf([makeService({ id: 'a', ...changes }), makeService({ id: 'b' })], full)).toEqual(['a', 'b']);
  expect(orderOf([makeService({ id: 'a' }), makeService({ id: 'b', ...changes })], full)).toEqual(['a', 'b']);
});

it('gives the need as primary more weight than everything else together', () => {
  const { 'emergency-first': first, 'need-primary': primary, ...others } = serviceWeights;
  const together = Object.values(others).reduce((sum, { weight }) => sum + weight, 0);
  expect(primary.weight).toBeGreaterThan(together);
  expect(first.weight).toBeGreaterThan(primary.weight + together - serviceWeights['need-secondary'].weight);
});

it('tells the parts and the reasons of each result as data', () => {
  const service = makeService({
    documentation: 'none',
    referral: { ...referral, whoCanRefer: ['bvc'], via: ['svc-bvc'] },
  });
  const [ranked] = orderServices(catalogueWith([service]), [service], {
    ...question,
    districtId: 'hasselby-vallingby',
  });
  expect(ranked?.parts.map((part) => part.name)).toEqual([
    'need-primary',
    'need-rank',
    'district',
    'waiting',
    'freshness',
  ]);
  expect(ranked?.parts.reduce((sum, part) => sum + part.value, 0)).toBe(ranked?.score);
  expect(ranked?.reasons).toEqual([
    { code: 'need-primary', needId: 'debt' },
    { code: 'district' },
    { code: 'via', serviceIds: ['svc-bvc'] },
    { code: 'no-record' },
  ]);
});

it('orders the same whatever order the services come in', () => {
  const catalogue = demoCatalogue();
  const needIds = fc.subarray(
    catalogue.needs.map((need) => need.id),
    { minLength: 1, maxLength: 3 },
  );
  const shuffled = fc.shuffledSubarray(catalogue.services, { minLength: catalogue.services.length });
  fc.assert(
    fc.property(needIds, shuffled, (ids, services) => {
      const asked: OrderQuestion = { needIds: ids, safety: 'report', at: demoNow };
      expect(orderServices(catalogue, services, asked)).toEqual(orderServices(catalogue, catalogue.services, asked));
    }),
    { numRuns: 30 },
  );
});

const scoreOf = (service: Service, asked: OrderQuestion): number =>
  scoreService(catalogueWith([service]), service, asked).reduce((sum, part) => sum + part.value, 0);

it('never lowers for a matching language, and never raises for an older check or wait', () => {
  const anyService = fc.constantFrom(...demoCatalogue().services);
  const daysBack = fc.integer({ min: 0, max: 800 });
  const dateBack = (days: number): string => new Date(demoNow.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(anyService, fc.constantFrom('ti', 'ar', 'en'), daysBack, daysBack, (service, language, one, other) => {
      const asked: OrderQuestion = { ...question, language };
      const silent = { ...service, languages: service.languages.filter((spoken) => spoken !== language) };
      expect(scoreOf({ ...silent, languages: [...silent.languages, language] }, asked)).toBeGreaterThanOrEqual(
        scoreOf(silent, asked),
      );
      const [newer, older] = [dateBack(Math.min(one, other)), dateBack(Math.max(one, other))];
      expect(scoreOf({ ...service, verifiedAt: older }, asked)).toBeLessThanOrEqual(
        scoreOf({ ...service, verifiedAt: newer }, asked),
      );
      const waitSaid = (updated: string): Service => ({ ...service, waiting: { ...service.waiting, updated } });
      expect(scoreOf(waitSaid(older), asked)).toBeLessThanOrEqual(scoreOf(waitSaid(newer), asked));
    }),
  );
});
