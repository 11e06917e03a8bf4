import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { at } from '../workspace/places.mjs';

export type SampleTree = { readonly root: string; readonly remove: () => void };

/**
 * A folder that looks like this repository to a tool: the given files (text by path), and copies of the given parts
 * of the real one. Bad samples live there, so that the checks of the repository do not trip over them.
 */
export const makeSampleTree = (files: Readonly<Record<string, string>>, copied: readonly string[] = []): SampleTree => {
  const root = mkdtempSync(join(tmpdir(), 'samlots-samples-'));
  for (const path of copied) cpSync(at(path), join(root, path), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(at('node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};
