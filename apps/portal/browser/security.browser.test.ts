import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { waitForMail } from './harness/mailbox.ts';
import { takeFaults } from './harness/page-faults.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';
import type { Way } from './harness/ways.ts';

const stage = setStage();
const security = '/mina-sidor/sakerhet';

/** Each way has a person of its own: what one makes must not stand in the list of another. */
const people = ['kontakt', 'kontakt2', 'personal', 'samordnare2', 'redaktor'];
const eachWay = ways.map((way, place) => ({ name: way.name, way, email: `${people[place]}@samlots.example` }));
const hasScript = (way: Way): boolean => way.options.javaScriptEnabled !== false;

async function goneTo(page: Page, path: string): Promise<void> {
  await page.waitForURL((url) => `${url.pathname}${url.search}` === path || url.pathname === path);
}

/** The same person under a name: a passkey belongs to a domain, and 127.0.0.1 is none. */
async function moveToLocalhost(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  await page.context().addCookies(cookies.map((cookie) => ({ ...cookie, domain: 'localhost' })));
  return stage.url().replace('127.0.0.1', 'localhost');
}

async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

describe.each(eachWay)('the own security $name', ({ way, email }) => {
  const { t } = way;
  let page: Page;
  /** After a passkey was shown there: the session has a new token, which the other address does not know. */
  let at = '';
  const button = (name: string) => page.locator('main').getByRole('button', { name });

  beforeAll(async () => {
    page = await stage.open(way);
    await signIn(page, way, stage.url(), email);
  });
  afterAll(() => page.context().close());

  it('points to an address that can have passkeys, or says that this needs JavaScript', async () => {
    await page.goto(security);
    await lookAt(page, way);
    await lookInTheDark(page, way);
    if (!hasScript(way)) return page.getByText(t('account:ceremony.script')).waitFor();
    await way.press(page, button(t('account:passkeys.add')));
    await page.locator('main a[href^="http://localhost:"]').waitFor();
    return lookAt(page, way);
  });

  it('makes a passkey, shows it and removes it', async () => {
    at = await moveToLocalhost(page);
    await page.goto(`${at}${security}`);
    if (!hasScript(way)) return page.getByText(t('account:passkeys.none')).waitFor();
    await addAuthenticator(page);
    await way.write(page, page.locator('#passkey-namn'), 'Min telefon');
    await way.press(page, button(t('account:passkeys.add')));
    await page.getByText(t('account:passkeys.registered')).waitFor();
    await lookAt(page, way);
    await page.goto(`${at}/bekrafta?till=${encodeURIComponent(security)}`);
    await lookAt(page, way);
    await way.press(page, button(t('account:passkeys.show')));
    await goneTo(page, security);
    await way.press(page, button(t('account:passkeys.removeNamed', { name: 'Min telefon' })));
    await page.getByText(t('account:passkeys.removed')).waitFor();
    return page.getByText(t('account:passkeys.none')).waitFor();
  });

  it('lists where one is signed in, and signs the others out', async () => {
    const other = await stage.open(way);
    await signIn(other, way, stage.url(), email);
    await page.goto(`${at}${security}`);
    await lookAt(page, way);
    expect(await page.locator('#inloggningar ~ ul > li').count()).toBe(2);
    await way.press(page, button(t('account:sessions.endOthers')));
    await page.getByText(t('account:sessions.ended', { count: 1 })).waitFor();
    await other.goto('/mina-sidor');
    await other.getByRole('heading', { name: t('shell:fault.signIn') }).waitFor();
    takeFaults(other);
    await other.context().close();
  });

  const ask = (key: string) =>
    fetch(`${stage.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: '{"query":"{ districts { key } }"}',
    });

  it('makes a key that a program can use, shows it once, and takes it back', async () => {
    const form = page.locator('main form.form');
    const make = () => way.press(page, form.locator('button[type="submit"]'));
    await page.goto(`${at}${security}/nyckel`);
    await lookAt(page, way);
    await make();
    await page.locator('#namn-error').waitFor();
    takeFaults(page);
    await lookAt(page, way);
    await way.write(page, page.locator('#namn'), `Schema (${way.name})`);
    await way.press(page, page.locator('#roll'));
    await make();
    const key = await page.locator('#nyckel').inputValue();
    await lookAt(page, way);
    expect((await ask(key)).status).toBe(200);
    await page.goto(`${at}${security}`);
    expect(await page.content()).not.toContain(key);
    await way.press(page, button(t('account:keys.revokeNamed', { name: `Schema (${way.name})` })));
    await page.getByText(t('account:keys.revoked')).waitFor();
    expect((await ask(key)).status).toBe(401);
  });
});

describe.each(eachWay)('administering $name', ({ way }) => {
  const { t } = way;
  const place = ways.indexOf(way);
  let page: Page;

  beforeAll(async () => {
    page = await stage.open(way);
    await signIn(page, way, stage.url(), 'admin@samlots.example');
  });
  afterAll(() => page.context().close());

  it('gives a role to somebody who is there, and ends it', async () => {
    await page.goto('/admin');
    await lookAt(page, way);
    await way.press(page, page.locator('main a[href="/admin/roller"]'));
    await page.locator('main table').waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, page.locator('main a[href="/admin/roller/ny"]'));
    await way.press(page, page.locator('main a[href="/admin/roller/ny?roll=READER"]'));
    await way.write(page, page.locator('#sok'), 'Karin');
    await way.press(page, page.locator('main form.choose button'));
    const hit = page.locator('main ul.lines a').nth(place);
    await hit.waitFor();
    await lookAt(page, way);
    const name = await hit.innerText();
    await way.press(page, hit);
    await page.locator('main input[name="person"][value]').waitFor({ state: 'attached' });
    await way.press(page, page.locator('main form.form button'));
    await page.locator('#plats-error').waitFor();
    takeFaults(page);
    await lookAt(page, way);
    await way.choose(page, page.locator('#plats'), 'everywhere/');
    await way.press(page, page.locator('main form.form button'));
    await page.getByText(t('admin:roles.given')).waitFor();
    const role = t('vocabulary:role.READER');
    await way.press(page, page.getByRole('link', { name: t('admin:roles.endNamed', { role, name }) }));
    await page.locator('#nar').waitFor();
    await lookAt(page, way);
    await way.press(page, page.locator('main form.form button'));
    await page.getByText(t('admin:roles.ended')).waitFor();
  });

  it('invites a mailbox into a role behind a passkey, after confirming, with all that was typed', async () => {
    const address = `ny-samordnare-${place}@samlots.example`;
    const invite = () => way.press(page, page.locator('main form.form button'));
    await page.goto('/admin/roller/ny?roll=DIRECTORY_EDITOR');
    await way.choose(page, page.locator('#plats'), 'everywhere/');
    await way.write(page, page.locator('#epost'), 'ingen adress');
    await invite();
    await page.locator('#epost-error').waitFor();
    takeFaults(page);
    await way.write(page, page.locator('#epost'), address);
    await way.write(page, page.locator('#namn'), 'Åsa (ny)');
    await invite();
    await goneTo(page, '/bekrafta');
    await way.press(page, page.locator('main form button'));
    await goneTo(page, '/admin/roller/ny');
    expect(await page.locator('#epost').inputValue()).toBe(address);
    expect(await page.locator('#namn').inputValue()).toBe('Åsa (ny)');
    await invite();
    await page.getByText(t('admin:roles.invited')).waitFor();
    await waitForMail(stage.url(), ({ to }) => to === address);
  });

  it('finds an account, signs it out everywhere, closes it and opens it again', async () => {
    const other = await stage.open(way);
    await signIn(other, way, stage.url(), 'lasare@samlots.example');
    await page.goto('/admin/konton');
    await lookAt(page, way);
    await way.write(page, page.locator('#sok'), 'lasare');
    await way.press(page, page.locator('main form.choose button'));
    await page.waitForURL((url) => url.searchParams.get('sok') === 'lasare');
    await way.press(page, page.locator('main tbody th a').first());
    const act = async (name: 'utloggad' | 'stangt' | 'oppet') => {
      await way.press(page, page.locator(`main button[name="gor"][value="${name}"]`));
      await page.getByText(t(`admin:accounts.done.${name}`)).waitFor();
    };
    await page.locator('main button[name="gor"]').first().waitFor();
    await lookAt(page, way);
    await act('utloggad');
    await act('stangt');
    await act('oppet');
    await other.goto('/mina-sidor');
    await other.getByRole('heading', { name: t('shell:fault.signIn') }).waitFor();
    takeFaults(other);
    await other.context().close();
  });
});
