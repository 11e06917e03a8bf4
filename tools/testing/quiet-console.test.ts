import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { at, findNode } from '../workspace/places.mjs';
import { capture } from '../workspace/run.mjs';
import { makeSampleTree } from './sample-tree.ts';

const config = `export default { test: { isolate: false, setupFiles: ['quiet-console.ts'] } };\n`;
const test = (body: string): string => `import { it, vi } from 'vitest';\nit('speaks', () => {\n${body}\n});\n`;

const runTest = async (body: string): Promise<{ code: number; output: string }> => {
  const tree = makeSampleTree({ 'vitest.config.mjs': config, 'one.test.ts': test(body), 'two.test.ts': test('') });
  copyFileSync(at('tools/testing/quiet-console.ts'), join(tree.root, 'quiet-console.ts'));
  try {
    return await capture(findNode(), [at('node_modules/vitest/vitest.mjs'), 'run', '--root', tree.root], {
      cwd: tree.root,
    });
  } finally {
    tree.remove();
  }
};

it('fails a test that writes to the console', async () => {
  const { code, output } = await runTest(`console.warn('odd');`);
  expect(output).toContain('unexpected console output');
  expect(code).toBe(1);
});

it('passes a test that is silent, or that asked for the output', async () => {
  const { code, output } = await runTest(
    `vi.spyOn(console, 'warn').mockImplementation(() => undefined);\nconsole.warn('odd');`,
  );
  expect(output).not.toContain('unexpected console output');
  expect(code).toBe(0);
});
