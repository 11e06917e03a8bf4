import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export type RunningPortal = {
  readonly url: string;
  /** Everything the server printed, for the message of a failing test. */
  output(): string;
  stop(): Promise<void>;
  /** Ends it at once, as a crash would; its data folder stays. */
  kill(): Promise<void>;
};

const server = join(import.meta.dirname, '../../server.ts');

async function untilReady(url: string, gone: () => boolean, output: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (gone()) throw new Error(`the portal stopped before it was ready:\n${output()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`the portal was not ready within a minute:\n${output()}`);
}

/** Starts the built portal with the demo year in a new folder on a free port, as `npm start` would. */
export async function runPortal(env: Readonly<Record<string, string>> = {}): Promise<RunningPortal> {
  const folder = await mkdtemp(join(tmpdir(), 'samlots-browser-'));
  const port = await freePort();
  const child = spawn(process.execPath, [server], {
    env: { PATH: '', NODE_ENV: 'production', PORT: String(port), DATA_DIR: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const keep = (chunk: Buffer): void => void (printed += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(
    url,
    () => child.exitCode !== null || child.signalCode !== null,
    () => printed,
  );
  return {
    url,
    output: () => printed,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      const gone = child.exitCode ?? child.signalCode;
      const ended = gone === null ? once(child, 'exit') : null;
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
      if (gone !== null) throw new Error(`the portal had stopped by itself (${gone}):\n${printed}`);
    },
  };
}
