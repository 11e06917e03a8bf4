import { afterEach, describe, expect, it } from 'vitest';
import { makeSampleTree, type SampleTree } from '../testing/sample-tree.ts';
import { programs } from './programs.ts';

const SETTINGS = [
  'package.json',
  'tsconfig.json',
  'turbo.json',
  'knip.json',
  '.gitignore',
  '.oxlintrc.json',
  '.oxfmtrc.json',
  'vitest.config.ts',
  'package-lock.json',
  'tools/lint',
  'tools/testing',
  'tools/workspace',
  'tools/complete-lock.mjs',
  'tools/checks/function-sizes.oxlintrc.json',
  'prisma/schema.prisma',
  'packages/kernel/package.json',
  'packages/kernel/turbo.json',
  'packages/text/package.json',
  'packages/text/turbo.json',
  'packages/people/package.json',
  'packages/people/turbo.json',
];

let tree: SampleTree | undefined;
afterEach(() => tree?.remove());

const faultsOf = (name: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  tree = makeSampleTree(files, SETTINGS);
  const check = programs(tree.root).find((each) => each.name === name);
  return check ? check.run() : Promise.reject(new Error(`no check is called ${name}`));
};

const KERNEL = 'packages/kernel/src/index.ts';
const body = '  Math.random();\n'.repeat(40);
const longFunctions = Array.from({ length: 40 }, (_, nth) => `export const f${nth} = (): void => {\n${body}};\n`).join(
  '',
);

describe('checks by programs', () => {
  it.each([
    { name: 'format', path: KERNEL, bad: `export const a  = "x"\n`, says: KERNEL },
    { name: 'lint', path: KERNEL, bad: `export const a = (b: any): unknown => b;\n`, says: 'no-explicit-any' },
    { name: 'types', path: KERNEL, bad: `export const a: number = 'x';\n`, says: 'TS2322' },
    { name: 'types', path: KERNEL, bad: `export enum Size {\n  Big,\n}\n`, says: 'TS1294' },
    {
      name: 'boundaries',
      path: KERNEL,
      bad: `import { a } from '@samlots/text';\nexport const b = a;\n`,
      says: '@samlots/text',
    },
    {
      name: 'boundaries',
      path: KERNEL,
      bad: `export { a } from '../../text/src/index.ts';\n`,
      says: 'leaves the package',
    },
    {
      name: 'unused code',
      path: 'packages/kernel/src/forgotten.ts',
      bad: `export const a = 1;\n`,
      says: 'forgotten.ts',
    },
    { name: 'function sizes', path: KERNEL, bad: longFunctions, says: 'one function in ten' },
  ])('$name fails on a bad sample: $says', async ({ name, path, bad, says }) => {
    expect((await faultsOf(name, { [path]: bad })).join('\n')).toContain(says);
  });

  it('boundaries refuses a layer that a tag does not allow', async () => {
    const manifest = {
      name: '@samlots/text',
      version: '0.1.0',
      exports: { '.': './src/index.ts' },
      dependencies: { '@samlots/people': '*' },
    };
    const faults = await faultsOf('boundaries', {
      'packages/text/package.json': JSON.stringify(manifest),
      'packages/text/src/index.ts': `import { a } from '@samlots/people';\nexport const b = a;\n`,
      'packages/people/src/index.ts': 'export const a = 1;\n',
    });
    expect(faults.join('\n')).toMatch(/tag|allowlist/);
  });

  it.each(['format', 'lint', 'types', 'boundaries', 'function sizes', 'lock complete'])(
    '%s passes on a good one',
    async (name) => {
      expect(await faultsOf(name, { [KERNEL]: 'export const half = (whole: number): number => whole / 2;\n' })).toEqual(
        [],
      );
    },
  );

  it('a check whose program is not there fails', async () => {
    expect(await faultsOf('API schema printed', {})).toEqual(['apps/api/src/schema/print.ts is missing']);
  });
});
