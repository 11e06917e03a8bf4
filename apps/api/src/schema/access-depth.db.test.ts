/**
 * Every way of two objects from every root over data of two districts: nobody sees a name or an address that is not in a
 * table written by hand. access-depth.deep.test.ts walks four objects, as every reader, and asks that all of it is seen.
 */
import { describeOn } from '@samlots/db/test-kit';
import { expect, it } from 'vitest';
import { walkAsEverybody } from '../test-kit/walk-as-everybody.ts';

describeOn(
  'who sees whom by every short way',
  (use) => {
    const walk = walkAsEverybody(use, 2);

    it.each(['north-coordinator', 'clinic-contact', 'clinic-nurse', 'seat link of clinic-nurse', 'nobody'])(
      'shows %s no name and no address but hers to see',
      async (reader) => {
        const { seen, expected } = await walk(reader);
        const leaked = [
          ...seen.names.filter((name) => !expected.names.includes(name)),
          ...seen.emails.filter((email) => !expected.emails.includes(email)),
        ];
        expect(leaked).toEqual([]);
        // What hers is comes by the shortest ways already, or nothing was asked.
        expect(seen.names.length).toBeGreaterThanOrEqual(expected.names.length - 1);
      },
    );
  },
  ['pglite'],
);
