import { expect, it } from 'vitest';
import { tourOf } from './tour.ts';

it.each([
  ['a contact', 'org-1', ['ORG_CONTACT'], ['staff', 'seats', 'support', 'came']],
  ['a coordinator', null, ['COORDINATOR'], ['plan', 'partners', 'mine']],
  ['a reader', null, ['READER'], ['mine', 'support']],
])('shows %s her steps', (_who, unit, roles, steps) => {
  expect(tourOf(unit, roles).map(({ step }) => step)).toEqual(steps);
});

it('leads a contact to her own unit', () => {
  expect(tourOf('org-1', ['ORG_CONTACT']).map(({ href }) => href)).toContain('/organisation/org-1/personal');
});
