/** Lists the files of the repository that people write: nothing installed, generated, built or left by a run. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './places.mjs';

const DERIVED = new Set(['node_modules', 'build', 'generated', '.react-router', '.turbo', '.cache', 'test-results']);

/**
 * Every file at or under `path`, relative to `root`. Sorting would cost more than it gives: a different order from
 * the file system only means that a step runs once more.
 * @param {string} path
 * @returns {string[]}
 */
export const filesUnder = (path, root = ROOT) => {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  const names = readdirSync(full).filter((name) => !DERIVED.has(name));
  return names.flatMap((name) => filesUnder(join(path, name), root));
};
