import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, findNode } from '../workspace/places.mjs';
import { capture } from '../workspace/run.mjs';
import type { Check } from './check.ts';
import { findFunctionFaults, readFunctionSizes } from './function-sizes.ts';

const CODE = ['apps', 'packages', 'prisma', 'tools', 'vitest.config.ts'];
const SETTINGS = ['package.json', 'tsconfig.json', 'turbo.json', 'knip.json', '.oxlintrc.json', '.oxfmtrc.json'];

type ProgramCheck = {
  readonly name: string;
  readonly needs: string;
  readonly run: (root: string) => Promise<string[]>;
};

/** A check that is another program's: it passes when that ends with 0, and otherwise says what the program said. */
const program = (name: string, script: string, args: readonly string[] = []): ProgramCheck => ({
  name,
  needs: script,
  run: async (root) => {
    const { code, output } = await capture(findNode(), [join(root, script), ...args], { cwd: root });
    return code === 0 ? [] : [output.trim() || `exit code ${code}`];
  },
});

const functionSizes: ProgramCheck = {
  name: 'function sizes',
  needs: 'node_modules/oxlint/bin/oxlint',
  run: async (root) => {
    const args = ['-c', 'tools/checks/function-sizes.oxlintrc.json', '-f', 'json', ...CODE];
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { output } = await capture(findNode(), [oxlint, ...args], { cwd: root });
    const sizes = readFunctionSizes(output);
    return sizes.length > 0 ? findFunctionFaults(sizes) : ['no function was measured'];
  },
};

const tsc = 'node_modules/typescript/bin/tsc';

const all: readonly ProgramCheck[] = [
  program('format', 'node_modules/oxfmt/bin/oxfmt', ['--check', ...CODE, ...SETTINGS]),
  program('lint', 'node_modules/oxlint/bin/oxlint', CODE),
  program('types', tsc, ['-p', 'tsconfig.json', '--noEmit']),
  { ...program('types of the portal', tsc, ['-p', 'apps/portal', '--noEmit']), needs: 'apps/portal/tsconfig.json' },
  program('boundaries', 'node_modules/turbo/bin/turbo', ['boundaries']),
  program('unused code', 'node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  program('lock complete', 'tools/complete-lock.mjs', ['--check']),
  program('API schema printed', 'apps/api/src/schema/print.ts', ['--check']),
  program('permissions told', 'apps/api/src/permissions/print.ts', ['--check']),
  functionSizes,
];

/** The checks that run a program, for the repository at `root`. A check whose program's part is not there fails. */
export const programs = (root = ROOT): Check[] =>
  all.map(({ name, needs, run }) => ({
    name,
    run: () => (existsSync(join(root, needs)) ? run(root) : Promise.resolve([`${needs} is missing`])),
  }));
