/** Every way of four objects from every root, as every reader (DESIGN 3). */
import { describeOn } from '@samlots/db/test-kit';
import { expect, it } from 'vitest';
import { readers } from '../test-kit/who-sees-whom.ts';
import { walkAsEverybody } from '../test-kit/walk-as-everybody.ts';

describeOn(
  'who sees whom by every way',
  (use) => {
    const walk = walkAsEverybody(use, 4);

    it.each(readers)('shows %s no name and no address but hers to see', async (reader) => {
      const { seen, expected } = await walk(reader);
      expect(seen).toEqual(expected);
    });
  },
  ['pglite'],
);
