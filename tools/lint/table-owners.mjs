import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const CAPABILITIES = new Set(['people', 'training', 'referral']);
const SCHEMA = resolve(import.meta.dirname, '../../prisma/schema.prisma');

/**
 * Which capability owns which table, read from the section headings of the Prisma schema (`// ----- training`).
 * @returns a map from client accessor (`sessionOccurrence`) to capability; tables of other sections are in none.
 */
const readTableOwners = (schema) => {
  const owners = new Map();
  let section = '';
  for (const line of schema.split('\n')) {
    section = /^\/\/ -{8,} (\w+)/.exec(line)?.[1] ?? section;
    const model = /^model (\w+)/.exec(line)?.[1];
    if (model && CAPABILITIES.has(section)) owners.set(model[0].toLowerCase() + model.slice(1), section);
  }
  return owners;
};

export const tableOwners = () => readTableOwners(existsSync(SCHEMA) ? readFileSync(SCHEMA, 'utf8') : '');
