/** Runs programs to their end: captured, or as a named step with progress lines. */
import { spawn } from 'node:child_process';
import { ROOT, workspaceEnv } from './places.mjs';
import { Refusal, lastLines } from './refusal.mjs';

/**
 * Runs a program to its end: its exit code, and its stdout and stderr interleaved.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: object, cwd?: string, shell?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export const capture = (program, args, { env = {}, cwd = ROOT, shell = false } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, shell, env: workspaceEnv(env), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });

const sayElapsed = (title) => {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`${title} …`);
  const timer = setInterval(() => console.log(`  … ${title}: ${seconds()} s`), 10_000);
  return () => {
    clearInterval(timer);
    return seconds();
  };
};

/** One named step: says what runs, every 10 s that it still does, and how long it took. Refuses when it fails. */
export const step = async (title, program, args, options) => {
  const stop = sayElapsed(title);
  const { code, output } = await capture(program, args, options).finally(stop);
  if (code !== 0) throw new Refusal(`${title}: failed (exit code ${code})\n${lastLines(output)}`);
  console.log(`  ${title}: done in ${stop()} s`);
};
