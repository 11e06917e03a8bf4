import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSampleTree, type SampleTree } from '../testing/sample-tree.ts';
import { at, findNode } from '../workspace/places.mjs';
import { capture } from '../workspace/run.mjs';
import { samples } from './samples.ts';

const COPIED = ['.oxlintrc.json', 'tsconfig.json', 'tools/lint'];

const surroundings = {
  'prisma/schema.prisma':
    '// ------------- training\nmodel Enrolment {\n}\n// ------------- outbox\nmodel Message {\n}\n',
  'packages/people/src/egg.ts': `import { chicken } from './chicken.ts';\nexport const egg = (): unknown => chicken;\n`,
};

type Diagnostic = { readonly code: string; readonly filename: string };

/** Lints a tree made of one side of every sample; answers the rules that fired, by path. */
const lint = async (tree: SampleTree): Promise<Map<string, string[]>> => {
  const oxlint = at('node_modules/oxlint/bin/oxlint');
  const { output } = await capture(findNode(), [oxlint, '-f', 'json', 'apps', 'packages'], { cwd: tree.root });
  const { diagnostics }: { diagnostics: Diagnostic[] } = JSON.parse(output.slice(output.indexOf('{')));
  const found = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code]);
  return found;
};

const trees: SampleTree[] = [];
const lintSide = (side: 'bad' | 'good'): Promise<Map<string, string[]>> => {
  const files = Object.fromEntries(
    samples.filter((sample) => sample[side]).map((sample) => [sample.path, sample[side]]),
  );
  const tree = makeSampleTree({ ...surroundings, ...files }, COPIED);
  trees.push(tree);
  return lint(tree);
};

let bad = new Map<string, string[]>();
let good = new Map<string, string[]>();

beforeAll(async () => {
  bad = await lintSide('bad');
  good = await lintSide('good');
}, 60_000);

afterAll(() => trees.forEach((tree) => tree.remove()));

describe('lint', () => {
  it.each(samples)('$rule fires on a bad $path, and not on its good neighbour', ({ rule, path }) => {
    expect(bad.get(join(path))).toContain(rule);
    expect(good.get(join(path)) ?? []).not.toContain(rule);
  });
});
