import type { Db } from '@samlots/db';
import { pgliteDatabase, type TestDatabase } from '@samlots/db/test-kit';
import { serverAudits } from 'graphql-http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browse, type Browser } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

let database: TestDatabase;
let on: TestApi;
let browser: Browser;

beforeAll(async () => {
  database = await pgliteDatabase();
  await twoDistricts(database.prisma);
  on = testApi(database);
  browser = browse(on);
});
afterAll(() => database.close());

const codesOf = async (query: string): Promise<readonly unknown[]> => {
  const { errors = [], data } = await browser.graphql(query);
  expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  return errors.map(({ extensions, message }) => extensions?.['code'] ?? message);
};

/** The client, but for one table whose every use is a bug. */
const failingAt = (prisma: Db, table: string): Db =>
  new Proxy(prisma, {
    get: (target, key): unknown => {
      if (key === table) throw new Error('secret detail');
      return Reflect.get(target, key);
    },
  });

const nested = (levels: number): string =>
  `{ district(id: "old") { ${'successor { '.repeat(levels)} key ${'} '.repeat(levels)} } }`;

const audits = serverAudits({
  url: 'http://localhost:3000/graphql',
  fetchFn: (url: string, init?: RequestInit) => on.api.fetch(new Request(url, init)),
});

it.each(audits.map((audit) => [audit.name, audit] as const))('GraphQL over HTTP: %s', async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
});

it.each([
  ['depth', nested(9), ['OperationTooLarge']],
  [
    'depth hidden in fragments',
    `{ district(id: "old") { ...a } } fragment a on District { successor { successor { successor { successor { ...b } } } } }
     fragment b on District { successor { successor { successor { successor { successor { key } } } } } }`,
    ['OperationTooLarge'],
  ],
  [
    'aliases',
    `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
    ['OperationTooLarge', 'OperationTooLarge'],
  ],
  ['root fields', `{ ${'__typename '.repeat(21)} }`, ['OperationTooLarge']],
  ['tokens', `{ ${'__typename '.repeat(2001)} }`, ['GRAPHQL_PARSE_FAILED']],
  [
    'cost',
    '{ districts { organisations(first: 200) { edges { node { staff(first: 200) { edges { node { key } } } } } } } }',
    ['TooComplex'],
  ],
])('refuses too much: %s', async (_what, query, codes) => {
  expect(await codesOf(query)).toEqual(codes);
});

it('answers the deepest that is allowed, and introspection', async () => {
  expect((await browser.graphql(nested(8))).errors).toBeUndefined();
  expect((await browser.graphql(getIntrospectionQuery())).errors).toBeUndefined();
});

it('measures a chain of fragments that doubles at each link in no time', async () => {
  const chain = Array.from(
    { length: 60 },
    (_, link) => `fragment f${link} on District { ...f${link + 1} ...f${link + 1} }`,
  ).join(' ');
  const query = `{ district(id: "old") { ...f0 } } ${chain} fragment f60 on District { key }`;
  const startedAt = performance.now();
  expect(await codesOf(query)).toEqual(['TooComplex']);
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

it('refuses a body over 1 MB, whatever it says of its length', async () => {
  const body = JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_000_001) } });
  const url = `${on.config.baseUrl}/graphql`;
  const request = new Request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(request.headers.get('content-length')).toBeNull();
  expect((await on.api.fetch(request)).status).toBe(413);
});

it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
  'refuses what a form on another site could send: %s',
  async (type) => {
    const request = new Request(`${on.config.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'query={__typename}',
    });
    expect((await on.api.fetch(request)).status).toBe(415);
  },
);

it('masks a bug, logs it once, and gives the same number in both', async () => {
  const broken = testApi({ ...database, prisma: failingAt(database.prisma, 'signInToken') });
  const { errors } = await browse(broken).graphql('{ signInLink(token: "x") { email } }');
  const requestId = errors?.[0]?.extensions?.['requestId'];
  expect(errors).toEqual([
    {
      message: `Unexpected error. Give the number ${String(requestId)} when you ask for help.`,
      extensions: { code: 'Bug', requestId },
    },
  ]);
  const bugs = broken.logged.filter((line) => line.includes('"event":"bug"'));
  expect(bugs).toHaveLength(1);
  expect(bugs[0]).toContain(String(requestId));
  // Where it happened, and never what was in it.
  expect(bugs[0]).toContain('graphql.db.test.ts');
  expect(bugs[0]).not.toContain('secret detail');
});
