import { readFileSync } from 'node:fs';
import { at } from '../workspace/places.mjs';
import { findBannedNames } from './banned-names.ts';
import type { Check } from './check.ts';
import { findSizeFaults } from './file-sizes.ts';
import { findRegistries } from './lock-registry.ts';
import { findLayerFaults } from './package-layers.ts';
import { readManifests } from './read-manifests.ts';
import { listPaths, readSources } from './source-files.ts';
import { findSuppressions } from './suppressions.ts';
import { findTimeNames, findUseCaseNames } from './told-names.ts';
import { findBareReportWord } from './wording.ts';

const check = (name: string, find: () => string[]): Check => ({ name, run: () => Promise.resolve(find()) });

export const texts = (): Check[] => [
  check('layers of packages', () => findLayerFaults(readManifests())),
  check('names', () => findBannedNames(listPaths())),
  check('names of times', () => findTimeNames(readFileSync(at('prisma/schema.prisma'), 'utf8'))),
  check('names of use cases', () => findUseCaseNames(readSources())),
  check('file sizes', () => findSizeFaults(readSources())),
  check('nothing suppressed', () => findSuppressions(readSources())),
  check('wording', () => findBareReportWord(readSources())),
  check('lock names no registry', () => findRegistries(readFileSync(at('package-lock.json'), 'utf8'))),
];
