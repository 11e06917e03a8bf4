import { expect, it } from 'vitest';
import { districtsToday, districtSuccession, organisationsToday, servicesToday } from './district-succession.ts';
import { readDomain } from './domain-files.ts';

const { districts, services, organisations } = readDomain();
const on = (today: string) => {
  const succession = districtSuccession(districts, today);
  const servicesThen = servicesToday(services, districts, succession);
  return {
    succession,
    districts: districtsToday(districts, succession),
    services: servicesThen,
    organisations: organisationsToday(organisations, servicesThen, districts, succession),
  };
};

it.each([
  ['2014-02-10', 'spanga-tensta', 'spanga-tensta'],
  ['2023-06-30', 'rinkeby-kista', 'rinkeby-kista'],
  ['2023-07-01', 'rinkeby-kista', 'jarva'],
  ['2026-11-24', 'spanga-tensta', 'jarva'],
  ['2026-11-24', 'bromma', 'bromma'],
])('on %s what was %s is %s', (today, district, current) => {
  expect(on(today).succession.currentOf(district)).toBe(current);
});

it('names a successor once where two of its districts were named', () => {
  const lots = on('2026-11-24').services.find(({ id }) => id === 'svc-familjelots');
  expect(lots?.districts).toEqual(['hasselby-vallingby', 'jarva']);
});

it('leaves no organisation and no service in a district that has ended', () => {
  const today = on('2026-11-24');
  const named = [
    ...today.services.flatMap((service) => service.districts),
    ...today.organisations.map(({ record }) => record.district),
  ];
  expect(new Set(named)).toEqual(new Set(['hasselby-vallingby', 'jarva', 'bromma', 'stockholm-city']));
});

it('leaves one intake open in each district, and says whose it took over', () => {
  const today = on('2026-11-24');
  const intakes = today.services.filter(({ kind, status }) => kind === 'social-services-intake' && status !== 'closed');
  expect(intakes.map((service) => service.districts).toSorted()).toEqual([
    ['bromma'],
    ['hasselby-vallingby'],
    ['jarva'],
  ]);
  const successors = today.organisations.filter(({ successorId }) => successorId !== null);
  expect(successors.map(({ record, successorId }) => [record.id, successorId])).toEqual([
    ['org-st-mottagning', 'org-jarva-mottagning'],
    ['org-rk-mottagning', 'org-jarva-mottagning'],
  ]);
});

it('is no neighbour of itself, and none twice', () => {
  const neighbours = on('2026-11-24').districts.map(({ id, neighbours: of }) => [id, of]);
  expect(Object.fromEntries(neighbours)).toMatchObject({
    'hasselby-vallingby': ['jarva', 'bromma'],
    'spanga-tensta': ['hasselby-vallingby', 'bromma'],
    jarva: ['hasselby-vallingby', 'bromma'],
  });
});

it('changes no record while all districts of 2014 stand', () => {
  const then = on('2014-02-10');
  expect(then.services).toEqual(services);
  expect(then.organisations.map(({ record }) => record)).toEqual(organisations);
  expect(then.districts).toEqual(districts);
});
