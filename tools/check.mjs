/** `npm run check`: everything that a program can tell about this repository without running the product. */
import { spawnSync } from 'node:child_process';
import { generate } from './generate.mjs';
import { ROOT, at, findNode, workspaceEnv } from './workspace/places.mjs';
import { runMain } from './workspace/refusal.mjs';

await runMain(async () => {
  await generate();
  const args = [at('tools/checks/run.ts'), ...process.argv.slice(2)];
  const { status } = spawnSync(findNode(), args, { cwd: ROOT, env: workspaceEnv(), stdio: 'inherit' });
  process.exitCode = status ?? 1;
});
