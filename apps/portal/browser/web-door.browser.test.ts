/**
 * The web door as a browser meets it: signing in by an identity provider and out again, what each page may load, and
 * what is refused before a page is made.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portalRoutes } from '../door/portal-routes.ts';
import { faultsOf, sendAtRandom } from '../door/send-at-random.ts';
import { createVisitor, signIn, type Visitor } from '../door/visitor.ts';
import { walkSite } from '../door/walk-site.ts';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { launchChromium } from './harness/chromium.ts';
import { freePort } from './harness/free-port.ts';
import { runProvider, type RunningProvider } from './harness/identity-provider.ts';
import { runPortal, type RunningPortal } from './harness/running-portal.ts';
import { ways } from './harness/chosen-ways.ts';
import { openPage } from './harness/ways.ts';

const name = 'Älvstadens kommun';
const nurse = { subject: 'nurse', claims: { email: 'personal@samlots.example', email_verified: true, name: 'Hodan' } };

let portal: RunningPortal;
let provider: RunningProvider;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  portal = await runPortal({
    OIDC_1_NAME: name,
    OIDC_1_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_1_CLIENT_ID: 'samlots',
    OIDC_1_CLIENT_SECRET: 'secret-of-samlots',
  });
  provider = await runProvider({ portalUrl: portal.url, key: 'alvstadens-kommun', port });
  browser = await launchChromium();
});
afterAll(() => Promise.all([browser.close(), provider.stop(), portal.stop()]));

describe('an identity provider', () => {
  it.each(ways.map((way) => [way.name, way] as const))('signs in and out there, %s', async (_name, way) => {
    const { t } = way;
    const page = await openPage(browser, way, portal.url);
    await page.goto('/logga-in');
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await provider.expect(nurse);
    await way.press(page, page.getByRole('button', { name: t('auth:oidc.button', { name }) }));
    await page.waitForURL(/\/mina-sidor$/);
    const signOut = page.locator('form[action="/auth/sign-out"] button');
    await way.press(page, page.locator('header summary:visible').first());
    await way.press(page, signOut.locator('visible=true').first());
    await page.waitForURL(/\/session\/end/);
    await page.goto('/mina-sidor');
    await page.getByRole('heading', { name: t('shell:fault.signIn') }).waitFor();
    await page.context().close();
  });

  it.each(
    ways
      .filter(({ name: said }) => said === 'at 320 px' || said === 'in English')
      .map((way) => [way.name, way] as const),
  )('says whom to ask when the employer is not known, %s', async (_name, way) => {
    const { t } = way;
    const page = await openPage(browser, way, portal.url);
    await page.goto('/logga-in');
    await provider.expect({ subject: 'new', claims: { email: 'ny@samlots.example', email_verified: true } });
    await way.press(page, page.getByRole('button', { name: t('auth:oidc.button', { name }) }));
    await page.getByText(t('auth:oidc.error.oidc-okand')).waitFor();
    await lookAt(page, way);
    await page.context().close();
  });
});

/** What a page may not hold: its policy forbids it, so that it would be without effect, or worse, have one. */
const inline = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b(?![^>]*\bnonce=)[^>]*>|<style\b[^>]*>|<[a-z][^>]*\s(?:style|on[a-z]+)="[^>]*>/gi)].map(
    ([tag]) => tag.slice(0, 200),
  );

const expectGuarded = (path: string, { headers }: Response, html: string): void => {
  const policy = headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect(policy, path).toMatch(/default-src 'none'.*form-action 'self'.*frame-ancestors 'none'; base-uri 'none'/);
  expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
  expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  expect(headers.get('x-request-id'), path).not.toBeNull();
  // A page that is answered in place of another has no script at all.
  const nonces = [...html.matchAll(/<script\b[^>]*nonce="([^"]*)"/g)].map(([, one]) => one);
  expect(nonce, path).toMatch(/^[\w+/=]{20,}$/);
  expect(
    nonces.filter((one) => one !== nonce),
    path,
  ).toEqual([]);
  expect(inline(html), path).toEqual([]);
};

describe('every page', () => {
  let visitors: readonly Visitor[];
  beforeAll(async () => {
    visitors = [createVisitor(portal.url, 'nobody'), await signIn(portal.url, 'samordnare@samlots.example')];
  });

  it('runs only what has its nonce, for somebody and for nobody', async () => {
    for (const visitor of visitors) {
      const { pages } = await walkSite(visitor, 1);
      expect(pages.size).toBeGreaterThan(20);
      // The letter of a mail is a page of its own, in a frame, with a stricter policy.
      for (const [path, page] of pages) if (!path.endsWith('/brev')) expectGuarded(path, page, page.html);
    }
  });

  it.each([
    ['a missing page', '/finns-inte', 404],
    ['an address that means nothing', '/utbildning/%00', 404],
    ['a page for others', '/admin/logg', 403],
    ['a cursor that is none', '/admin/logg?efter=%FF', 403],
  ])('answers %s so too', async (_what, path, status) => {
    const response = await visitors[0]?.get(path);
    if (response === undefined) throw new Error('nobody asked');
    expect([400, status]).toContain(response.status);
    expectGuarded(path, response, await response.text());
  });

  it('is refused to a form of another site, and to a body that is too long, in words', async () => {
    const post = (headers: Record<string, string>, body: BodyInit) =>
      fetch(`${portal.url}/logga-in`, { method: 'POST', headers, body, redirect: 'manual' });
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const response = await post(headers, new URLSearchParams({ email: 'a@b.example' }));
      const html = await response.text();
      expect([response.status, html.includes('Formuläret kom från en annan webbplats')]).toEqual([403, true]);
      expectGuarded('/logga-in', response, html);
    }
    const long = await post({ origin: portal.url }, new URLSearchParams({ email: 'x'.repeat(1_100_000) }));
    const html = await long.text();
    expect([long.status, html.includes('Det blev för mycket på en gång')]).toEqual([413, true]);
    expectGuarded('/logga-in', long, html);
  });

  it('answers none of its forms with a fault, whatever is in the fields (60 of seed 11)', async () => {
    const { broken, routes } = await sendAtRandom(portal, { seed: 11, count: 60, perRoute: 1 });
    expect(broken).toEqual([]);
    expect(faultsOf(portal)).toEqual([]);
    expect(portalRoutes.filter(({ path, takesForms }) => takesForms && !routes.has(path))).toEqual([]);
  });
});

describe('under https', () => {
  let served: RunningPortal;
  beforeAll(async () => {
    served = await runPortal({
      BASE_URL: 'https://samlots.example',
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'post@samlots.example',
      SESSION_SECRET: 'x'.repeat(32),
    });
  });
  afterAll(() => served.stop());

  it.each(['/', '/logga-in', '/finns-inte', '/healthz', '/graphql', '/favicon.svg'])(
    'asks for https at %s',
    async (path) => {
      const response = await fetch(`${served.url}${path}`, { redirect: 'manual' });
      expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  it('keeps what was chosen in cookies that only https carries and no script reads', async () => {
    const response = await fetch(`${served.url}/installningar`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: 'https://samlots.example' },
      body: new URLSearchParams({ sprak: 'en', tema: 'dark', stadsdel: 'bromma', tillbaka: '//evil.example' }),
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    const cookies = response.headers.getSetCookie();
    expect(cookies).toHaveLength(3);
    for (const cookie of cookies) expect(cookie).toMatch(/Path=\/; .*SameSite=Lax; HttpOnly; Secure$/);
  });
});
