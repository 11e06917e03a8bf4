import { expect, it } from 'vitest';
import { defineCase } from './bench-case.ts';
import { measure } from './measure.ts';
import { tableOf } from './table.ts';

const figuresOf = (figures: readonly number[]): (() => Promise<number>) => {
  const left = [...figures];
  return () => Promise.resolve(left.shift() ?? Number.NaN);
};

const fake = { name: 'list', engine: 'postgresql', rounds: 3, prepare: () => Promise.resolve([]) } as const;

it('takes medians after the warm-up, and their ratio', async () => {
  const bench = defineCase({ ...fake, ours: figuresOf([99, 4, 2, 3]), limit: figuresOf([99, 1, 9, 2]) });
  expect(await measure(bench)).toEqual({
    case: 'list',
    ours: 3,
    limit: 2,
    ratio: 1.5,
    unit: 'ms',
    engine: 'postgresql',
    rounds: 3,
  });
});

it('lets ours and the limit take turns, and closes what it opened', async () => {
  const order: string[] = [];
  const note = (word: string) => async (): Promise<void> => void order.push(word);
  const bench = defineCase({
    ...fake,
    rounds: 2,
    warmUps: 0,
    ours: note('ours'),
    limit: note('limit'),
    close: note('close'),
  });
  await measure(bench, () => 0);
  expect(order).toEqual(['ours', 'limit', 'ours', 'limit', 'close']);
});

it('gives no ratio but on PostgreSQL, and prints a table', async () => {
  const bench = defineCase({ ...fake, engine: 'pglite', unit: 'MB', ours: async () => 10, limit: async () => 5 });
  const figures = await measure(bench);
  expect(figures.ratio).toBeNull();
  expect(tableOf([figures])).toBe(
    [
      'case  Samlots  limit  ratio  engine  rounds',
      '────  ───────  ─────  ─────  ──────  ──────',
      'list  10 MB    5 MB   –      pglite  3',
    ].join('\n'),
  );
});
