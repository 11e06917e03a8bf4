import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');
const named = /defineUseCase\(\{\s*name: '([^']+)'/g;

/** Names of every use case in the source, sorted: what the tables and the words must cover. */
export const useCasesInCode = (): readonly string[] =>
  globSync(['packages/*/src/**/*.ts', 'apps/api/src/**/*.ts'], { cwd: root })
    .filter((path) => !path.includes('.test.') && !path.includes('generated'))
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(named)].map(([, name = '']) => name))
    .toSorted();
