import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeSampleTree, type SampleTree } from '../testing/sample-tree.ts';
import { whenChanged } from './fingerprint.mjs';
import { ROOT } from './places.mjs';

let tree: SampleTree;
let runs = 0;

beforeEach(() => {
  tree = makeSampleTree({ 'in/a.txt': 'a', 'in/build/derived.txt': 'x', 'out.txt': 'made' });
  runs = 0;
});
afterEach(() => {
  rmSync(join(ROOT, 'node_modules/.cache/samlots/fingerprint-test'), { force: true });
  tree.remove();
});

const path = (name: string): string => relative(ROOT, join(tree.root, name));
const write = (name: string, text: string): void => writeFileSync(join(tree.root, name), text);
const part = (): Parameters<typeof whenChanged>[0] => ({
  name: 'fingerprint-test',
  inputs: [path('in')],
  outputs: [path('out.txt')],
});
const work = (): Promise<boolean> => whenChanged(part(), () => void (runs += 1));

it('runs once, and again only when an input changes or an output is gone', async () => {
  expect([await work(), await work(), runs]).toEqual([true, false, 1]);
  write('in/build/derived.txt', 'y');
  expect(await work()).toBe(false);
  write('in/a.txt', 'b');
  expect([await work(), await work(), runs]).toEqual([true, false, 2]);
  rmSync(join(tree.root, 'out.txt'));
  expect([await work(), runs]).toEqual([true, 3]);
});

it('runs again after a run that failed', async () => {
  const failing = whenChanged(part(), () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect([await work(), runs]).toEqual([true, 1]);
});
