import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demoCatalogue, demoNow } from '../test-kit/demo-catalogue.ts';
import { openingAt } from './opening-hours.ts';
import { whoToCall } from './who-to-call.ts';

const catalogue = demoCatalogue();
const told = (districtId: string | undefined, at: Date): string => {
  const call = whoToCall(catalogue, districtId, at);
  const service = call?.now === 'intake' ? call.intake : call?.outOfHours;
  return `${call?.now} ${service?.id} ${call?.isAssumed === true ? 'assumed' : 'chosen'}`;
};

it.each([
  ['the demo clock', 'bromma', demoNow, 'intake svc-mottagning-barn-bromma chosen'],
  ['an evening', 'bromma', new Date('2014-02-10T18:00+01:00'), 'out-of-hours svc-socialjouren chosen'],
  ['half past four', 'bromma', new Date('2014-02-10T16:30+01:00'), 'out-of-hours svc-socialjouren chosen'],
  ['Christmas Eve', 'bromma', new Date('2014-12-24T10:00+01:00'), 'out-of-hours svc-socialjouren chosen'],
  ['a district of 2014', 'spanga-tensta', demoNow, 'intake svc-mottagning-barn-st chosen'],
  ['its last day', 'spanga-tensta', new Date('2023-06-30T10:00+02:00'), 'intake svc-mottagning-barn-st chosen'],
  ['its successor', 'spanga-tensta', new Date('2023-07-03T10:00+02:00'), 'intake svc-mottagning-barn-jarva chosen'],
  ['no district', undefined, demoNow, 'intake svc-mottagning-barn assumed'],
  ['the whole city', 'stockholm-city', demoNow, 'intake svc-mottagning-barn assumed'],
  ['an unknown one', 'nowhere', demoNow, 'intake svc-mottagning-barn assumed'],
])('%s', (_case, districtId, at, expected) => {
  expect(told(districtId, at)).toBe(expected);
});

it('says until when the number answers', () => {
  expect(whoToCall(catalogue, 'bromma', demoNow)?.until?.toISOString()).toBe('2014-02-10T15:30:00.000Z');
});

it('tells nobody only when no district has an intake', () => {
  expect(whoToCall({ ...catalogue, districts: [] }, 'bromma', demoNow)).toBeUndefined();
});

it('names exactly one open number for every quarter of an hour', () => {
  const firstDay = Date.UTC(2024, 0, 1);
  const districts = catalogue.districts.filter((district) => district.kind === 'district').map(({ id }) => id);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 7 * 365 }), fc.constantFrom(...districts), (day, districtId) => {
      for (let quarter = 0; quarter < 96; quarter += 1) {
        const at = new Date(firstDay + day * 86_400_000 + quarter * 900_000);
        const call = whoToCall(catalogue, districtId, at);
        if (call === undefined) throw new Error('nobody to call');
        const openNow = [call.intake, call.outOfHours].map(({ hours }) => openingAt(hours, at).state === 'open');
        expect(openNow).toEqual(call.now === 'intake' ? [true, false] : [false, true]);
        expect(call.emergencyNumber).toBe('112');
      }
    }),
    { numRuns: 60 },
  );
});
