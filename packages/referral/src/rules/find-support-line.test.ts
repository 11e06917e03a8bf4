import { expect, it } from 'vitest';
import { demoNow } from '../test-kit/demo-catalogue.ts';
import { catalogueWith, makeService } from '../test-kit/make-service.ts';
import { findSupportLine } from './find-support-line.ts';

const line = (id: string, district: string, changes = {}) =>
  makeService({ id, kind: 'support-line', districts: [district], ...changes });
const catalogue = catalogueWith([
  makeService({ id: 'other' }),
  line('first', 'bromma'),
  line('own', 'hasselby-vallingby'),
  line('paused', 'rinkeby-kista', { status: 'paused' }),
]);

it.each([
  ['the district’s own', 'hasselby-vallingby', 'own'],
  ['any where the district has none', 'rinkeby-kista', 'first'],
  ['any where no district is chosen', undefined, 'first'],
] as const)('is %s', (_what, districtId, id) => {
  expect(findSupportLine(catalogue, districtId, demoNow)?.id).toBe(id);
});

it('is nothing where there is none', () => {
  expect(findSupportLine(catalogueWith([makeService({})]), undefined, demoNow)).toBeUndefined();
});
