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

/** @returns the first place in node_modules that differs from the lock, or undefined. */
export const findStale = (locked, installed) =>
  Object.keys(locked).find((place) => {
    if (!place.startsWith('node_modules/') && !place.includes('/node_modules/')) return false;
    const wanted = locked[place];
    const found = installed[place];
    const mayBeAbsent = wanted.optional || wanted.devOptional || wanted.peer;
    return found ? found.version !== wanted.version : !mayBeAbsent;
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
  const stale = findStale(readPackages(at('package-lock.json')), readPackages(at('node_modules/.package-lock.json')));
  if (!stale) return;
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
