import type { Database } from '@samlots/db';
import { beforeAll } from 'vitest';
import { schema } from '../schema/schema.ts';
import { askGraph } from './ask-graph.ts';
import { fullWorld } from './full-world.ts';
import { callsIn } from './graph-calls.ts';
import { walkGraph, type Asked } from './graph-walk.ts';
import { readerHeaders } from './reader-headers.ts';
import { testApi, type TestApi } from './test-api.ts';
import { mayBeSeen } from './who-sees-whom.ts';

type TestDatabase = Database & { reset(): Promise<void> };
type Seen = { readonly names: readonly string[]; readonly emails: readonly string[] };

/** Addresses of offices, which everybody may read. */
const offices = new Set(['utbildning@samlots.example', 'hjalp@samlots.example', 'svara-inte@samlots.example']);

const matches = (bodies: readonly string[], pattern: RegExp): readonly string[] =>
  [...new Set(bodies.flatMap((body) => body.match(pattern) ?? []))].toSorted();

const seenIn = (bodies: readonly string[]): Seen => ({
  names: matches(bodies, /Namn [\w-]+|Alias [\w-]+/g),
  emails: matches(bodies, /[\w.+-]+@[\w-]+\.[\w.]*\w/g).filter((email) => !offices.has(email)),
});

/** Fills the full world before the suite; the answer walks it as one reader, by every way of `depth` objects. */
export const walkAsEverybody = (use: () => TestDatabase, depth: number) => {
  let api: TestApi;
  let asked: readonly Asked[] = [];
  let headers: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map();
  beforeAll(async () => {
    await use().reset();
    await fullWorld(use().prisma);
    api = testApi(use());
    headers = await readerHeaders(api);
    asked = walkGraph(schema, await callsIn(use().prisma), depth);
  });
  return async (reader: string): Promise<{ readonly seen: Seen; readonly expected: Seen }> => {
    const bodies: string[] = [];
    for (const fields of asked) bodies.push(...(await askGraph(api, headers.get(reader) ?? {}, fields)));
    return { seen: seenIn(bodies), expected: mayBeSeen(reader) };
  };
};
