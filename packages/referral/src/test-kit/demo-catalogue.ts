import { readFileSync } from 'node:fs';
import { parseCatalogue, type Catalogue } from '../model/catalogue.ts';

const folder = new URL('../../../../prisma/seed/domain/', import.meta.url);

/** One file of the seed data, as plain JSON. */
export function readDomain(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

function phrasesOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'phrases' in raw ? raw.phrases : raw;
}

let read: Catalogue | undefined;

/** The seed data with the dates of 2014, read once. */
export function demoCatalogue(): Catalogue {
  read ??= parseCatalogue({
    needs: readDomain('needs'),
    services: readDomain('services'),
    pathways: readDomain('pathways'),
    districts: readDomain('districts'),
    organisations: readDomain('organisations'),
    handoverRules: readDomain('handover-rules'),
    safetyPhrases: phrasesOf(readDomain('safety-phrases')),
    situations: readDomain('situations'),
  });
  return read;
}

/** Monday 10 February 2014 at 10:00 in Stockholm, the clock of the demo and of the tests. */
export const demoNow = new Date('2014-02-10T09:00:00Z');
