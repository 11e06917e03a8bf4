import { describe, expect, it } from 'vitest';
import { findStale } from './install.mjs';

const locked = {
  '': { version: '0.1.0' },
  'packages/text': { version: '0.1.0' },
  'node_modules/zod': { version: '4.0.0' },
  'node_modules/turbo-windows-64': { version: '2.0.0', optional: true },
  'packages/text/node_modules/luxon': { version: '3.0.0' },
};
const installed = {
  'node_modules/zod': { version: '4.0.0' },
  'packages/text/node_modules/luxon': { version: '3.0.0' },
};

describe('findStale', () => {
  it.each([
    { what: 'nothing is installed', now: {}, stale: 'node_modules/zod' },
    { what: 'all is as locked, without another platform', now: installed, stale: undefined },
    {
      what: 'a version differs',
      now: { ...installed, 'node_modules/zod': { version: '3.0.0' } },
      stale: 'node_modules/zod',
    },
    {
      what: 'an optional one has another version',
      now: { ...installed, 'node_modules/turbo-windows-64': { version: '1.0.0' } },
      stale: 'node_modules/turbo-windows-64',
    },
    {
      what: 'a nested one is absent',
      now: { 'node_modules/zod': { version: '4.0.0' } },
      stale: 'packages/text/node_modules/luxon',
    },
  ])('$what: $stale', ({ now, stale }) => expect(findStale(locked, now, () => true)).toBe(stale));

  it('sees that a recorded folder was removed', () => {
    expect(findStale(locked, installed, (place: string) => !place.includes('luxon'))).toBe(
      'packages/text/node_modules/luxon',
    );
  });
});
