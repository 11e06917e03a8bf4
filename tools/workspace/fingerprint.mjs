/** Tells whether files changed since a step was last run, by their content, so that a second run does nothing. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { filesUnder } from './files.mjs';
import { at } from './places.mjs';

/** Hash of every file at or under the paths (relative to the root); derived files and tests' leavings are left out. */
const fingerprintOf = (paths) => {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(path)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0');
  return hash.digest('hex');
};

// In node_modules, so that a fresh install forgets them and no checkout ever commits them.
const stampOf = (name) => at('node_modules/.cache/samlots', name);

/**
 * Runs `work` unless the inputs are those of the last good run and every output is still there.
 * @param {{ name: string, inputs: string[], outputs: string[] }} part paths from the root of the repository
 * @param {() => unknown} work
 * @returns {Promise<boolean>} whether it ran
 */
export const whenChanged = async ({ name, inputs, outputs }, work) => {
  const fingerprint = fingerprintOf(inputs);
  const stamp = stampOf(name);
  const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isFresh && outputs.every((output) => existsSync(at(output)))) return false;
  rmSync(stamp, { force: true });
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, fingerprint);
  return true;
};
