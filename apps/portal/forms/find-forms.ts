import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const portal = join(import.meta.dirname, '..');
const api = join(portal, '../api/src');

const acts = /export (?:async )?(?:const|function) action\b|export \{[^}]*\baction\b/;

/** Every route of the portal that takes a form. */
const routeForms = (): readonly string[] =>
  globSync('app/routes/*/route.{ts,tsx}', { cwd: portal })
    .filter((file) => acts.test(readFileSync(join(portal, file), 'utf8')))
    .map((file) => basename(dirname(file)));

/** Every path under `/auth` that takes a form, as the API's routes name them. */
const authForms = (): readonly string[] =>
  globSync('auth/**/*.ts', { cwd: api })
    .filter((file) => !file.includes('.test.'))
    .flatMap((file) => [
      ...readFileSync(join(api, file), 'utf8').matchAll(/name: ['`]auth\/([\w-]+)['`]|\bpost\('([\w/-]+)'/g),
    ])
    .map((match) => `/auth/${match[1] ?? match[2]}`);

/** All forms of the program, by the name under which the table has their rows. */
export const findForms = (): readonly string[] => [...new Set([...routeForms(), ...authForms()])].toSorted();
