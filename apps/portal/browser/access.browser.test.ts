import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';
import type { Way } from './harness/ways.ts';

const stage = setStage();

const action = (page: Page) => page.locator('main form button:not([name])').first();

/** The demo's person with a protected identity: the alias that every list shows, and the name that none does. */
const alias = 'Kim Nyman';
const realName = 'Magnus Näsmark';

describe.each(ways)('what an administrator sees, $name', (way) => {
  const { t } = way;
  let page: Page;

  beforeAll(async () => {
    page = await stage.open(way);
    await signIn(page, way, stage.url(), 'admin@samlots.example');
  });
  afterAll(() => page.context().close());

  it('lists protected identities by the name that others see', async () => {
    await page.goto('/admin/skyddade');
    await page.getByRole('heading', { level: 1, name: t('audit:protected.title') }).waitFor();
    expect(await page.locator('main').innerText()).toContain(alias);
    expect(await page.content()).not.toContain(realName);
    await lookAt(page, way);
    await way.press(page, page.getByRole('link', { name: t('audit:protected.openFor', { alias }) }));
    await page.getByRole('heading', { level: 1, name: t('audit:protected.formTitle', { alias }) }).waitFor();
  });

  it('asks why, and says so at the field', async () => {
    await way.press(page, action(page));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').innerText()).toContain(t('audit:protected.reasonNone'));
    expect(await page.locator('#skal').getAttribute('aria-invalid')).toBe('true');
    await lookAt(page, way);
  });

  it('tells the name once, after a second factor, and keeps it nowhere', async () => {
    const address = page.url().split('?')[0] ?? '';
    await page.goto(address);
    await page.selectOption('#skal', 'safety');
    await way.press(page, action(page));
    await page.waitForURL((url) => url.pathname === '/bekrafta');
    await way.press(page, action(page));
    await page.waitForURL((url) => url.href.startsWith(address));
    expect(await page.locator('#skal').inputValue()).toBe('safety');
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await way.press(page, action(page));
    expect((await answered).headers()['cache-control']).toBe('no-store');
    await page.getByText(realName).waitFor();
    expect(page.url()).not.toContain(encodeURIComponent(realName));
    await lookAt(page, way);
    await page.goto(address);
    expect(await page.content()).not.toContain(realName);
  });

  it('finds the reading in the log, by a name that stays out of the address', async () => {
    await page.goto('/admin/logg');
    await way.write(page, page.locator('#person'), alias);
    await way.press(page, action(page));
    await page.waitForURL((url) => url.searchParams.has('person'));
    expect(decodeURIComponent(page.url())).not.toContain('Nyman');
    const first = page.locator('main tbody tr').first();
    expect(await first.innerText()).toContain(t('audit:useCase.reveal-protected-name'));
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await page.goto('/admin/logg?vad=reveal-protected-name');
    expect(await page.locator('main tbody tr').count()).toBeGreaterThan(0);
  });

  it('keeps what was typed when nobody is called that', async () => {
    await page.goto('/admin/logg');
    await way.write(page, page.locator('#person'), 'Ingen alls');
    await way.press(page, action(page));
    await page.getByRole('alert').waitFor();
    expect(await page.locator('#person').inputValue()).toBe('Ingen alls');
    expect(await page.locator('main').innerText()).toContain(t('audit:admin.nobody'));
    await lookAt(page, way);
  });

  it('tells no protected name on any page that the links lead an administrator to', async () => {
    expect(await pagesWithNameAtADesk(page, way)).toEqual([]);
  });

  it('shows what concerns oneself, in plain words', async () => {
    await page.goto('/mina-sidor/logg');
    await page.getByRole('heading', { level: 1, name: t('audit:mine.title') }).waitFor();
    expect(await page.locator('main').innerText()).toContain(t('audit:useCase.mail-sign-in-link'));
    await lookAt(page, way);
  });
});

describe('the pages of everybody', () => {
  it.each(['/admin/logg', '/admin/skyddade'])(
    'refuses %s to a contact, and to whoever is not signed in',
    async (path) => {
      const [way] = ways;
      if (way === undefined) throw new Error('no way');
      const page = await stage.open(way);
      expect((await page.goto(path))?.status()).toBe(403);
      await signIn(page, way, stage.url(), 'kontakt@samlots.example');
      expect((await page.goto(path))?.status()).toBe(403);
      await page.context().close();
    },
  );

  const demoRoles = ['samordnare', 'kontakt', 'kontakt2', 'personal', 'redaktor', 'lasare'];

  it.each(demoRoles)('tell %s no protected name on any page that the links lead to', async (role) => {
    const [way] = ways;
    if (way === undefined) throw new Error('no way');
    const page = await stage.open(way);
    await signIn(page, way, stage.url(), `${role}@samlots.example`);
    expect(await pagesWithName(page)).toEqual([]);
    await page.context().close();
  });
});

/** Of pages that differ in their ids alone, two are enough. */
const patternOf = (path: string): string => path.replaceAll(/[\w-]*\d[\w-]*/g, '*').replace(/=[^&]*/g, '=');

/** Pages reached by links from the places of the menu, at most 40, as the server sends them. */
async function crawl(page: Page): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const queue = [
    '/mina-sidor',
    '/mina-sidor/logg',
    '/samordna',
    '/admin',
    '/admin/logg',
    '/admin/skyddade',
    '/utbildning',
  ];
  const taken = new Map<string, number>();
  const read: { path: string; text: string }[] = [];
  for (const path of queue) {
    if (read.length >= 40) break;
    const count = taken.get(patternOf(path)) ?? 0;
    if (count >= 2 || read.some((one) => one.path === path)) continue;
    taken.set(patternOf(path), count + 1);
    const text = await (await page.request.get(path)).text();
    read.push({ path, text });
    queue.push(
      ...[...text.matchAll(/href="(\/(?!assets|dev|hitta-stod|vagar|stod)[^"#]*)"/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&'),
      ),
    );
  }
  return read;
}

/** Pages that say the protected name, of those that the links lead to. */
async function pagesWithName(page: Page): Promise<readonly string[]> {
  const read = await crawl(page);
  expect(read.length).toBeGreaterThan(10);
  return read.filter(({ text }) => text.includes(realName)).map(({ path }) => path);
}

/** Once is enough: what the server sends is the same whatever the way. */
const pagesWithNameAtADesk = async (page: Page, way: Way): Promise<readonly string[]> =>
  way.name === 'at a desk' ? pagesWithName(page) : [];
