/**
 * Installs the packages of the lock when those in node_modules are not the same. What is installed is read from npm's
 * own record, written last, so an interrupted install counts as none and nothing is asked of the network otherwise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT, at } from './places.mjs';
import { Refusal } from './refusal.mjs';
import { step } from './run.mjs';

const readPackages = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/**
 * The first place in a node_modules that is not as locked, or undefined. `isThere` tells whether a folder is there:
 * npm's record lies in the root's node_modules and outlives a workspace's own that somebody removed.
 */
export const findStale = (locked, installed, isThere) =>
  Object.keys(locked).find((place) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return false;
    const wanted = locked[place];
    const found = installed[place];
    if (found) return found.version !== wanted.version || !isThere(place);
    return !(wanted.optional || wanted.devOptional || wanted.peer);
  });

/** The Node that npm should run on: never the one in node_modules, which an install removes under its feet. */
const nodeOutside = () => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(ROOT));
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return folders.map((folder) => join(folder, name)).find(existsSync) ?? process.execPath;
};

const npmCommand = () => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js') && existsSync(script)) return { program: nodeOutside(), args: [script] };
  return { program: 'npm', args: [] };
};

// A caller's NODE_ENV=production or omit setting must not leave out what the build needs.
const INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];

export const installIfNeeded = async () => {
  const locked = readPackages(at('package-lock.json'));
  const installed = readPackages(at('node_modules/.package-lock.json'));
  if (!findStale(locked, installed, (place) => existsSync(at(place)))) return;
  const { program, args } = npmCommand();
  try {
    await step('Installing packages (takes about a minute)', program, [...args, ...INSTALL], {
      shell: process.platform === 'win32' && program === 'npm',
    });
  } catch (error) {
    if (error.code === 'ENOENT') throw new Refusal('npm was not found on PATH: install Node 20 or newer with npm.');
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`${error.message}\n\nThe packages could not be installed. Is the package registry reachable?`);
  }
};
