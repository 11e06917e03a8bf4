import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { filesUnder } from '../workspace/files.mjs';
import { ROOT } from '../workspace/places.mjs';
import type { SourceFile } from './check.ts';

const FOLDERS = ['apps', 'packages', 'prisma', 'tools'];
const SOURCE = /\.(ts|tsx|mjs|js)$/;

/** Every path that people write under the product's folders, with forward slashes. */
export const listPaths = (root = ROOT): string[] =>
  [...FOLDERS, 'docs', 'vitest.config.ts']
    .flatMap((folder) => filesUnder(folder, root))
    .map((path) => path.split(sep).join('/'));

export const readSources = (root = ROOT): SourceFile[] =>
  listPaths(root)
    .filter((path) => SOURCE.test(path) && !path.startsWith('prisma/seed/domain/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
