import { pgliteDatabase, type TestDatabase } from '@samlots/db/test-kit';
import { beforeEach, describe, expect, it } from 'vitest';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const nurse = 'clinic-nurse@samlots.example';

let database: TestDatabase;
let on: TestApi;

beforeEach(async () => {
  database = await pgliteDatabase();
  await twoDistricts(database.prisma);
  on = testApi(database);
});

const get = (path: string, headers: Record<string, string> = {}, api = on): Promise<Response> =>
  api.api.fetch(new Request(`${api.config.baseUrl}${path}`, { headers }));

describe('health', () => {
  it('tells liveness, readiness and metrics', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' });
    const ready = await get('/readyz');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', database: true, queue: true }]);
    expect(await (await get('/metrics')).text()).toMatch(
      /samlots_http_request_seconds_count\{route="readyz",method="GET",status="200"\} 1/,
    );
  });

  it('is not ready when the database does not answer', async () => {
    const down = {
      ...database,
      prisma: new Proxy(database.prisma, { get: () => () => Promise.reject(new Error('down')) }),
    };
    const ready = await get('/readyz', {}, testApi(down));
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', database: false, queue: true }]);
  });
});

describe('paths', () => {
  it.each([
    ['/nothing', 404],
    ['/auth/magic-link/verify?token=x', 404],
    ['/auth/session-cookie', 404],
    ['/auth/sign-out', 405],
    ['/dev/mail/nothing.eml', 404],
  ])('GET %s answers %i', async (path, status) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8']);
  });

  it('logs routes, never paths or query strings', async () => {
    await get('/healthz?q=marker');
    await get('/marker?token=marker');
    expect(on.logged).toHaveLength(2);
    expect(on.logged.join('\n')).not.toContain('marker');
  });

  it('gives each answer the number of its request; only the portal may choose it', async () => {
    const chosen = { 'x-request-id': 'from-a-client-1', 'x-samlots-secret': 'wrong' };
    expect((await get('/healthz', chosen)).headers.get('x-request-id')).not.toBe('from-a-client-1');
    const secret = 's'.repeat(32);
    const shared = testApi(database, { apiSecret: secret });
    const told = await get('/healthz', { 'x-request-id': 'from-portal-1', 'x-samlots-secret': secret }, shared);
    expect(told.headers.get('x-request-id')).toBe('from-portal-1');
  });
});

describe('the demo', () => {
  it('shows its mail: words, links and the bytes that were sent', async () => {
    const token = await browse(on).linkFor(nurse);
    const [entry] = await (await get('/dev/mail.json')).json();
    expect(entry).toMatchObject({
      to: nurse,
      links: expect.arrayContaining([`http://localhost:3000/logga-in/bekrafta?token=${token}`]),
      calendar: null,
      sent_at: '2014-02-10T09:00:00.000Z',
    });
    const raw = await get(new URL(entry.raw_url).pathname);
    expect(raw.headers.get('content-type')).toBe('message/rfc822');
    expect(await raw.text()).toContain('From: Samlots <svara-inte@samlots.example>\r\n');
  });

  it('is not there for a visitor whom a proxy handed on', async () => {
    const browser = browse(on);
    await browser.signIn(nurse);
    const forwarded = { 'x-forwarded-for': '203.0.113.7' };
    expect((await get('/dev/mail.json', forwarded)).status).toBe(404);
    expect((await browser.post('/auth/request-link', { email: nurse }, forwarded)).status).toBe(403);
    const viewer = await get('/graphql?query={viewer{name}}', { cookie: browser.cookie(), ...forwarded });
    expect(await viewer.json()).toEqual({ data: { viewer: null } });
  });

  it.each([
    ['outside the demo', { demo: false }],
    ['with a mail server', { smtpUrl: 'smtp://localhost:2525' }],
  ])('has no mailbox %s', async (_case, settings) => {
    expect((await get('/dev/mail.json', {}, testApi(database, settings))).status).toBe(404);
  });
});

describe('posts from elsewhere', () => {
  it.each([
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['another site by sec-fetch', { origin: '', 'sec-fetch-site': 'cross-site' }, 403],
    ['our own page', { origin: 'http://localhost:3000' }, 303],
    ['our own page by its other name', { origin: 'http://127.0.0.1:3000' }, 303],
    ['another port of this machine', { origin: 'http://localhost:4000' }, 403],
  ])('%s', async (_from, headers: Record<string, string>, status) => {
    const all = new Headers({ 'content-type': 'application/x-www-form-urlencoded', ...headers });
    if (headers['origin'] === '') all.delete('origin');
    const request = new Request(`${on.config.baseUrl}/auth/sign-out`, { method: 'POST', headers: all, body: '' });
    expect((await on.api.fetch(request)).status).toBe(status);
  });

  it('marks the cookie Secure under https', async () => {
    const served = testApi(database, { baseUrl: 'https://samlots.example' });
    const browser = browse({ ...served, config: served.config });
    const token = await browser.linkFor(nurse);
    const answer = await browser.post('/auth/confirm', { token });
    expect(answer.headers.get('set-cookie')).toMatch(/^__Secure-samlots\.session_token=.*Secure/);
  });

  it('refuses a body that is too long', async () => {
    expect((await browse(on).post('/auth/request-link', { email: 'x'.repeat(20_000) })).status).toBe(413);
  });
});
