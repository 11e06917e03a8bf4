import { readFileSync, readdirSync } from 'node:fs';
import { at } from '../workspace/places.mjs';
import type { Manifest } from './package-layers.ts';

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

export const readManifests = (): Manifest[] =>
  ['packages', 'apps']
    .flatMap((folder) => readdirSync(at(folder)).map((name) => at(folder, name, 'package.json')))
    .map((path): unknown => JSON.parse(readFileSync(path, 'utf8')))
    .filter(isManifest);
