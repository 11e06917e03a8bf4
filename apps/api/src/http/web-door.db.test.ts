/** What every answer of the API carries, and whom it refuses before anything is asked. */
import { createHash } from 'node:crypto';
import { pgliteDatabase, type TestDatabase } from '@samlots/db/test-kit';
import { beforeEach, describe, expect, it } from 'vitest';
import { portalOperations } from '../generated/portal-operations.ts';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const served = { demo: false, baseUrl: 'https://samlots.example' } as const;

let database: TestDatabase;
let on: TestApi;

beforeEach(async () => {
  database = await pgliteDatabase();
  await twoDistricts(database.prisma);
  on = testApi(database, served);
});

type From = { readonly headers?: Record<string, string>; readonly clientAddress?: string; readonly page?: object };

const ask = (query: string, { headers = {}, ...origin }: From = {}): Promise<Response> =>
  on.api.fetch(
    new Request(`${on.config.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    }),
    origin,
  );

const codeOf = async (response: Response): Promise<unknown> => (await response.json()).errors?.[0]?.extensions?.code;

describe('headers', () => {
  it.each([
    ['GET', '/healthz', 200],
    ['GET', '/nothing', 404],
    ['GET', '/auth/sign-out', 405],
    ['POST', '/auth/sign-out', 403],
    ['GET', '/graphql?query={__typename}', 200],
    ['GET', '/graphql?query={', 200],
    ['POST', '/graphql', 415],
    ['GET', '/opendata/search', 400],
    ['GET', '/metrics', 200],
    ['GET', '/auth/oidc/none/callback', 404],
  ])('%s %s (%i) loads, runs and frames nothing', async (method, path, status) => {
    const headers = { origin: 'https://evil.example' };
    const answer = await on.api.fetch(new Request(`${on.config.baseUrl}${path}`, { method, headers }));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
    expect(answer.headers.get('x-request-id')).not.toBeNull();
  });

  it('asks for https in future only where it is served by it', async () => {
    const plain = testApi(database);
    const answer = await plain.api.fetch(new Request(`${plain.config.baseUrl}/healthz`));
    expect(answer.headers.get('strict-transport-security')).toBeNull();
  });

  it('carries them on an answer to a bug', async () => {
    const prisma = new Proxy(database.prisma, { get: () => () => Promise.reject(new Error('down')) });
    const broken = testApi({ ...database, prisma }, served);
    const answer = await broken.api.fetch(new Request(`${served.baseUrl}/opendata/search?q=kolik`));
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('the portal’s channel', () => {
  const page = {};

  it('takes an operation of the portal, word by word, and nothing else', async () => {
    expect(new Set(portalOperations).size).toBe(portalOperations.length);
    expect(portalOperations.length).toBeGreaterThan(20);
    const refused = await ask('{ __typename }', { page });
    expect([refused.status, await codeOf(refused)]).toEqual([400, 'UnknownOperation']);
    expect((await ask('{ __typename }')).status).toBe(200);
  });

  it.each(['{', '[]', '{"query":1}', ''])('refuses the body %j', async (body) => {
    const headers = { 'content-type': 'application/json' };
    const request = new Request(`${on.config.baseUrl}/graphql`, { method: 'POST', headers, body });
    expect((await on.api.fetch(request, { page })).status).toBe(400);
  });

  it('is known over HTTP by the shared secret only', async () => {
    const apiSecret = 's'.repeat(32);
    on = testApi(database, { ...served, apiSecret });
    const headers = { 'x-samlots-page': 'yes', 'x-samlots-secret': apiSecret };
    expect((await ask('{ __typename }', { headers })).status).toBe(400);
    expect((await ask('{ __typename }', { headers: { ...headers, 'x-samlots-secret': 'wrong' } })).status).toBe(200);
    const get = new Request(`${on.config.baseUrl}/graphql?query={__typename}`, { headers });
    expect((await on.api.fetch(get)).status).toBe(400);
  });

  it('hashes as the list of the portal does', () => {
    const one = createHash('sha256').update('x').digest('base64url');
    expect(portalOperations.every((hash: string) => hash.length === one.length)).toBe(true);
  });
});

describe('limits', () => {
  const rows = async (): Promise<number> => {
    const { _sum } = await database.prisma.rateWindow.aggregate({ _sum: { count: true } });
    return _sum.count ?? 0;
  };

  it('lets one address ask 2,000 things within an hour without a key, and not a neighbour less', async () => {
    const clientAddress = '192.0.2.7';
    const statuses = new Map<number, number>();
    for (let nth = 0; nth < 2010; nth += 1) {
      const { status } = await ask('{ __typename }', { clientAddress });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [200, 2000],
      [429, 10],
    ]);
    expect(await rows()).toBe(2000);
    const refused = await ask('{ __typename }', { clientAddress });
    expect([await codeOf(refused.clone()), refused.headers.get('retry-after')]).toEqual(['TooMany', '3600']);
    expect((await ask('{ __typename }', { clientAddress: '192.0.2.8' })).status).toBe(200);
    on.clock.pass(61);
    expect((await ask('{ __typename }', { clientAddress })).status).toBe(200);
  });

  it('holds over two processes, since the database counts', async () => {
    const clientAddress = '192.0.2.7';
    const first = on;
    await ask('{ __typename }', { clientAddress });
    on = testApi(database, served);
    await ask('{ __typename }', { clientAddress });
    expect(await rows()).toBe(100);
    expect(first).not.toBe(on);
  });

  it('does not count who is signed in, and not in the demo', async () => {
    on = testApi(database);
    const browser = browse(on);
    await browser.signIn('clinic-nurse@samlots.example');
    const before = await rows();
    await browser.graphql('{ __typename }');
    await ask('{ __typename }');
    expect(await rows()).toBe(before);
  });

  it('answers 401 to a key that is none, and 429 to the 61st within an hour', async () => {
    const statuses: number[] = [];
    const headers = { authorization: 'Bearer none' };
    for (let nth = 0; nth < 61; nth += 1) statuses.push((await ask('{ __typename }', { headers })).status);
    expect(statuses).toEqual([...Array<number>(60).fill(401), 429]);
  });
});

describe('cost', () => {
  const big = (first: number): string => `{ districts { organisations(first: ${first}) { edges { node { name } } } } }`;

  it('may be less for nobody than for somebody', async () => {
    const api = testApi(database);
    const browser = browse(api);
    const codes = async () => (await browser.graphql(big(200).replace('name', 'a:name b:name c:name d:name'))).errors;
    expect((await codes())?.[0]?.extensions?.['code']).toBe('TooComplex');
    await browser.signIn('clinic-nurse@samlots.example');
    expect(await codes()).toBeUndefined();
  });
});
