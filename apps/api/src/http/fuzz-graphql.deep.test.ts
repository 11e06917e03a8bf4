import { describeOn } from '@samlots/db/test-kit';
import { expect, it } from 'vitest';
import { seedDemo } from '../seed/seed.ts';
import { askAtRandom } from '../test-kit/fuzz/ask-at-random.ts';
import { testApi } from '../test-kit/test-api.ts';

const seed = 4711;

describeOn('many operations made at random', (use) => {
  it(`meet no bug, whoever asks (500 of seed ${seed})`, async () => {
    await use().reset();
    const api = testApi(use());
    await seedDemo({ prisma: use().prisma, clock: api.clock, dates: 'domain' });
    expect(await askAtRandom(api, use().prisma, { seed, count: 500 })).toEqual([]);
  });
});
