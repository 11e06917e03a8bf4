/**
 * `npm start`: from a fresh clone to a served page, with nothing else typed. Installs, generates and builds what is
 * missing or out of date, then runs the server and hands it signals; its exit code becomes this one's.
 * Plain JavaScript for Node 20: until the packages are installed there may be no other.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { generate } from './generate.mjs';
import { buildPortal } from './workspace/build-portal.mjs';
import { installIfNeeded } from './workspace/install.mjs';
import { at, findNode, workspaceEnv } from './workspace/places.mjs';
import { Refusal, runMain } from './workspace/refusal.mjs';

const SERVER = 'apps/portal/server.ts';

// Ctrl-C in a terminal reaches the server by itself; telling it twice could look like impatience.
const PASSED_ON = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT'];

/** npm runs this below a shell that dies of SIGTERM without passing it on: an orphan stops its server by itself. */
const whenOrphaned = (stop) => {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
};

const serve = () =>
  new Promise((resolve, reject) => {
    const env = workspaceEnv({ NODE_ENV: process.env.NODE_ENV || 'production' });
    const server = spawn(findNode(), [at(SERVER), ...process.argv.slice(2)], { env, stdio: 'inherit' });
    process.on('SIGINT', () => undefined);
    for (const signal of PASSED_ON) process.on(signal, () => server.kill(signal));
    whenOrphaned(() => server.kill('SIGTERM'));
    server.once('error', reject);
    server.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });

await runMain(async () => {
  await installIfNeeded();
  await generate();
  await buildPortal();
  if (!existsSync(at(SERVER))) throw new Refusal(`${SERVER} is missing from this checkout.`);
  process.exitCode = await serve();
});
