import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { mailTo, tokenLink, waitForMail } from './harness/mailbox.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';
import type { Way } from './harness/ways.ts';

const stage = setStage();

/** An address may ask five times within an hour, so each way has a person of its own. */
const people = [
  { email: 'samordnare@samlots.example', name: 'Samira Nordäng' },
  { email: 'kontakt@samlots.example', name: 'Karin Furukvist' },
  { email: 'kontakt2@samlots.example', name: 'Lars Klintfors' },
  { email: 'personal@samlots.example', name: 'Hodan Warfaani' },
  { email: 'redaktor@samlots.example', name: 'Ylva Hällmark' },
];
const eachWay = ways.map((way, place) => ({ name: way.name, way, person: people[place] }));

const submit = (page: Page) => page.locator('main form button[type="submit"]');

async function askForLink(page: Page, way: Way, email: string): Promise<void> {
  await page.goto('/logga-in');
  await way.write(page, page.locator('input[name="email"]'), email);
  await way.press(page, submit(page));
}

async function openMenu(page: Page, way: Way): Promise<void> {
  await way.press(page, page.locator('header summary:visible').first());
}

/** A person with the cookies that another had. */
async function withCookies(page: Page, way: Way): Promise<Page> {
  const cookies = await page.context().cookies();
  const other = await stage.open(way);
  await other.context().addCookies(cookies);
  return other;
}

describe.each(eachWay)('signing in $name', ({ way, person }) => {
  const { t } = way;
  const { email = '', name = '' } = person ?? {};
  let page: Page;

  beforeAll(async () => {
    page = await stage.open(way);
  });
  afterAll(() => page.context().close());

  it('answers the same for an address with an account and one without', async () => {
    const said: string[] = [];
    for (const address of [`okand-${ways.indexOf(way)}@samlots.example`, email]) {
      await askForLink(page, way, address);
      await page.getByRole('heading', { name: t('auth:sent.title') }).waitFor();
      said.push(page.url(), await page.locator('main').innerText());
    }
    expect(said.slice(0, 2)).toEqual(said.slice(2));
    await lookAt(page, way);
    await waitForMail(stage.url(), ({ to }) => to === email);
    expect(await mailTo(stage.url(), `okand-${ways.indexOf(way)}@samlots.example`)).toEqual([]);
  });

  it('signs in by the button of a link that was opened three times before, and only once', async () => {
    const link = tokenLink(await waitForMail(stage.url(), ({ to }) => to === email)) ?? '';
    for (let opened = 1; opened <= 3; opened += 1) expect((await fetch(link)).status).toBe(200);
    const late = await page.context().newPage();
    await late.goto(link);
    const stranger = await stage.open(way);
    await stranger.goto(link);
    await page.goto(link);
    await page.getByText(email).waitFor();
    await lookAt(page, way);
    await way.press(page, submit(page));
    await page.getByRole('heading', { name: t('training:me.hello', { name }) }).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);

    // Pressed again by who is signed in by it: nothing is wrong. By anybody else: the link is used.
    await way.press(late, submit(late));
    await late.getByRole('heading', { name: t('training:me.hello', { name }) }).waitFor();
    await late.close();
    await way.press(stranger, submit(stranger));
    await stranger.getByText(t('auth:error.link')).waitFor();
    await stranger.goto(link);
    await stranger.getByText(t('auth:error.link')).waitFor();
    await lookAt(stranger, way);
    await stranger.context().close();
  });

  it('ends the session on the server when signing out', async () => {
    const before = await withCookies(page, way);
    await before.goto('/mina-sidor');
    await before.getByRole('heading', { name: t('training:me.hello', { name }) }).waitFor();
    await page.goto('/mina-sidor');
    await openMenu(page, way);
    await lookAt(page, way);
    await way.press(page, page.getByRole('button', { name: t('auth:signOut') }));
    await page.locator('form[action="/auth/sign-out"]').first().waitFor({ state: 'detached' });
    for (const signedOut of [before, page]) {
      await signedOut.goto('/mina-sidor');
      await signedOut.getByRole('heading', { name: t('shell:fault.signIn') }).waitFor();
    }
    await lookAt(page, way);
    await before.context().close();
  });

  it('refuses the sixth link to an address within an hour, in kind words', async () => {
    for (let asked = 2; asked <= 5; asked += 1) {
      await askForLink(page, way, email);
      await page.getByRole('heading', { name: t('auth:sent.title') }).waitFor();
    }
    await askForLink(page, way, email);
    await page.getByText(t('auth:error.tooMany')).first().waitFor();
    expect(await page.locator('input[name="email"]').inputValue()).toBe(email);
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });
});

it('refuses what is no address, under the field', async () => {
  for (const way of ways) {
    const page = await stage.open(way);
    await askForLink(page, way, 'ingen adress');
    await page.locator('#email-error').getByText(way.t('auth:error.invalidEmail')).waitFor();
    await lookAt(page, way);
    await page.context().close();
  }
});

it('refuses the thirty-first link from one place within an hour, whatever the address', async () => {
  const [way] = ways;
  if (way === undefined) throw new Error('no way');
  const page = await stage.open(way);
  const said: string[] = [];
  for (let asked = 1; asked <= 31 && !said.includes(way.t('auth:error.tooMany')); asked += 1) {
    await askForLink(page, way, `annan-${asked}@samlots.example`);
    said.push(...(await page.locator('main h1, .field-error').allInnerTexts()));
  }
  expect(said).toContain(way.t('auth:error.tooMany'));
  await page.context().close();
});
