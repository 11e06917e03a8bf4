import { expect, it } from 'vitest';
import type { Service } from '../model/service.ts';
import { demoCatalogue, demoNow } from '../test-kit/demo-catalogue.ts';
import { catalogueWith, makeService } from '../test-kit/make-service.ts';
import { gateServices } from './gate-services.ts';
import type { SearchFilters } from './search-filters.ts';

const { referral, targetAges } = makeService({});
const schoolAge = { ...targetAges, fromMonths: 72, toMonths: 155 };

type Case = readonly [string, Partial<Service>, Partial<SearchFilters>, string];

const cases: readonly Case[] = [
  ['12 years and 11 months', { targetAges: schoolAge }, { ageMonths: 155 }, 'shown'],
  ['13 years', { targetAges: schoolAge }, { ageMonths: 156 }, 'age'],
  ['no age told', { targetAges: schoolAge }, {}, 'shown'],
  ['the adult’s own age', { ageOf: 'client', targetAges: schoolAge }, { ageMonths: 6 }, 'shown'],
  ['midwives with a child’s age', { ageOf: 'pregnancy', targetAges: schoolAge }, { ageMonths: 6 }, 'shown'],
  ['midwives for nobody who expects', { ageOf: 'pregnancy' }, { pregnancy: false }, 'pregnancy'],
  ['midwives when nothing is told', { ageOf: 'pregnancy' }, {}, 'shown'],
  ['a born child’s service in pregnancy', {}, { pregnancy: true }, 'pregnancy'],
  ['the same with a sibling of the right age', {}, { pregnancy: true, ageMonths: 24 }, 'shown'],
  [
    'a service that takes expectant parents',
    { targetAges: { ...schoolAge, pregnancy: true } },
    { pregnancy: true },
    'shown',
  ],
  ['its own district', {}, { districtId: 'hasselby-vallingby' }, 'shown'],
  ['another district', {}, { districtId: 'bromma' }, 'district'],
  ['a city service', { districts: ['stockholm-city'] }, { districtId: 'bromma' }, 'shown'],
  ['only for its district, chosen', { districtOnly: true, districts: ['bromma'] }, { districtId: 'bromma' }, 'shown'],
  ['only for its district, none chosen', { districtOnly: true, districts: ['bromma'] }, {}, 'gone'],
  ['only for its district, another chosen', { districtOnly: true }, { districtId: 'bromma' }, 'gone'],
  [
    'an ended district',
    { districts: ['spanga-tensta'] },
    { districtId: 'jarva', at: new Date('2024-02-01T10:00Z') },
    'shown',
  ],
  ['paused', { status: 'paused', pausedUntil: '2014-03-03' }, {}, 'paused'],
  ['paused until today', { status: 'paused', pausedUntil: '2014-02-10' }, {}, 'shown'],
  ['closed', { status: 'closed' }, {}, 'gone'],
  ['a role that may not refer', { referral: { ...referral, whoCanRefer: ['bvc'] } }, { role: 'preschool' }, 'shown'],
  [
    'the same with the tick',
    { referral: { ...referral, whoCanRefer: ['bvc'] } },
    { role: 'preschool', onlyWhereIMayContact: true },
    'role',
  ],
  [
    'the right role with the tick',
    { referral: { ...referral, whoCanRefer: ['bvc'] } },
    { role: 'bvc', onlyWhereIMayContact: true },
    'shown',
  ],
  [
    'any professional with the tick',
    { referral: { ...referral, whoCanRefer: ['professional'] } },
    { role: 'church', onlyWhereIMayContact: true },
    'shown',
  ],
  [
    'the family with the tick',
    { referral: { ...referral, whoCanRefer: ['family'] } },
    { onlyWhereIMayContact: true },
    'shown',
  ],
  ['a decision', { referral: { ...referral, decisionRequired: 'bistand' } }, { onlyWhereIMayContact: true }, 'shown'],
];

it.each(cases)('%s', (_case, changes, filters, expected) => {
  const service = makeService(changes);
  const { shown, hidden } = gateServices(catalogueWith([service]), [service], { at: demoNow, ...filters });
  const outcome = shown.length > 0 ? 'shown' : (hidden[0]?.reason ?? 'gone');
  expect(outcome).toBe(expected);
});

it('counts each hidden service once, under its first reason, and names it', () => {
  const young = makeService({ id: 'young', targetAges: { ...targetAges, toMonths: 15 } });
  const youngElsewhere = makeService({ id: 'young-elsewhere', targetAges: young.targetAges, districts: ['bromma'] });
  const services = [young, youngElsewhere];
  const filters: SearchFilters = { at: demoNow, ageMonths: 60, districtId: 'hasselby-vallingby' };
  expect(gateServices(catalogueWith(services), services, filters).hidden).toEqual([
    { reason: 'district', count: 1, serviceIds: ['young-elsewhere'] },
    { reason: 'age', count: 1, serviceIds: ['young'] },
  ]);
});

it('keeps an active primary service at every child age for the needs that hold at every age', () => {
  const catalogue = demoCatalogue();
  const always = ['violence-protection', 'parent-situation', 'relations-loss', 'social-situation'];
  const missing = catalogue.needs
    .filter((need) => always.includes(need.group))
    .flatMap((need) => {
      const primary = catalogue.services.filter((service) => service.needs.primary.includes(need.id));
      const ages = Array.from({ length: 216 }, (_, ageMonths) => ageMonths);
      return ages
        .filter((ageMonths) => gateServices(catalogue, primary, { at: demoNow, ageMonths }).shown.length === 0)
        .map((ageMonths) => `${need.id} at ${ageMonths}`);
    });
  expect(missing).toEqual([]);
});
