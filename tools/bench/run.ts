/**
 * `npm run bench`: one JSON line per case as soon as it is measured, and a table of all at the end.
 * With words as arguments, only the cases whose names hold one of them.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenableCase } from './bench-case.ts';
import { measure, type Figures } from './measure.ts';
import { tableOf } from './table.ts';

const folder = join(import.meta.dirname, 'cases');

const readCases = async (file: string): Promise<readonly OpenableCase[]> => {
  const { cases }: { cases: readonly OpenableCase[] } = await import(pathToFileURL(join(folder, file)).href);
  return cases;
};

const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const all = (await Promise.all(files.toSorted().map(readCases))).flat();

const words = process.argv.slice(2);
const chosen = all.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const figures: Figures[] = [];
for (const bench of chosen) {
  const measured = await measure(bench);
  console.log(JSON.stringify(measured));
  figures.push(measured);
}
console.log(`\n${tableOf(figures)}`);
