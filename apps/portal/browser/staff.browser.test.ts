import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';
import type { Way } from './harness/ways.ts';

const stage = setStage();

const typed = 'pappa dricker';
const found = z.object({ services: z.array(z.object({ id: z.string() })).min(2) });

/** The services that the open data name for the same words, best first. */
async function orderInOpenData(): Promise<string[]> {
  const answer = await fetch(`${stage.url()}/opendata/search?q=${encodeURIComponent(typed)}`);
  return found.parse(await answer.json()).services.map(({ id }) => id);
}

async function topOf(target: Locator): Promise<number> {
  const box = await target.boundingBox();
  if (box === null) throw new Error(`not to be seen: ${String(target)}`);
  return box.y;
}

const searchField = (page: Page): Locator => page.locator('main input[name="q"]');

async function search(page: Page, way: Way, text: string): Promise<void> {
  await way.write(page, searchField(page), text);
  await way.press(page, page.locator('main form[role="search"] button[type="submit"]'));
}

/** On narrow screens the choices lie in a fold. */
async function unfoldChoices(page: Page, way: Way): Promise<void> {
  const fold = page.locator('.filters-narrow summary');
  if (await fold.isVisible()) await way.press(page, fold);
}

const openResult = (page: Page) => page.goto('/hitta-stod?behov=parental-substance-abuse');
const serviceLinks = (page: Page): Locator => page.locator('main ol.ranked h3 a');

describe.each(ways)('staff without an account, $name', (way) => {
  const { t } = way;
  let page: Page;
  const addresses: string[] = [];

  beforeAll(async () => {
    page = await stage.open(way);
    page.on('request', (request) => addresses.push(request.url(), request.headers()['referer'] ?? ''));
  });
  afterAll(() => page.context().close());

  const link = (name: string): Locator => page.locator('main').getByRole('link', { name, exact: true });
  const heading = (name: string): Locator => page.getByRole('heading', { name });

  it('types words on the start page and gets safety first, then services best first', async () => {
    await page.goto('/');
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await search(page, way, typed);
    await page.waitForURL('**/hitta-stod?behov=parental-substance-abuse');
    await page.locator('#sakerhet').waitFor();
    const hrefs = await serviceLinks(page).evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => /^\/stod\/([^?]+)/.exec(href)?.[1])).toEqual(await orderInOpenData());
    expect(await topOf(page.locator('#sakerhet'))).toBeLessThan(await topOf(serviceLinks(page).first()));
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('leaves no trace of what was typed', async () => {
    expect(await page.content()).not.toContain(typed);
    expect(addresses.filter((address) => /dricker/.test(decodeURIComponent(address)))).toEqual([]);
    expect(await page.locator('main input[name="q"]').inputValue()).toBe('');
  });

  it('adapts the answer to a district', async () => {
    await openResult(page);
    await unfoldChoices(page, way);
    const district = page.locator('select[name="omrade"]:visible');
    const value = (await district.locator('option').nth(1).getAttribute('value')) ?? '';
    await way.choose(page, district, value);
    await way.press(
      page,
      page.locator('form.filters:visible').getByRole('button', { name: t('referral:search.filters.show') }),
    );
    await page.waitForURL((url) => url.searchParams.get('omrade') === value);
    expect(new URL(page.url()).searchParams.get('behov')).toBe('parental-substance-abuse');
    await unfoldChoices(page, way);
    expect(await page.locator('select[name="omrade"]:visible').inputValue()).toBe(value);
    await lookAt(page, way);
  });

  it('answers the safety question with no, changes the answer, and with yes is told whom to call', async () => {
    await openResult(page);
    await way.press(page, link(t('referral:safety.no')));
    await page.getByText(t('referral:safety.saidNo')).waitFor();
    await lookAt(page, way);
    await way.press(page, link(t('referral:safety.changeAnswer')));
    await way.press(page, link(t('referral:safety.yes')));
    await page.waitForURL((url) => url.searchParams.has('niva'));
    await page.locator('section:has(#sakerhet) a[href^="tel:"]').first().waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('opens a service: whom to call, when, and who may', async () => {
    await openResult(page);
    const name = (await serviceLinks(page).first().innerText()).trim();
    await way.press(page, serviceLinks(page).first());
    await heading(name).first().waitFor();
    await page.locator('main a[href^="tel:"]:visible').first().waitFor();
    expect(await page.locator('main a[href^="tel:"]:visible').count()).toBeGreaterThan(0);
    await page
      .locator('dl.call-rows:visible dt')
      .filter({ hasText: new RegExp(`${t('referral:service.hours')}|${t('referral:service.phone')}`) })
      .first()
      .waitFor();
    await heading(t('referral:service.who')).waitFor();
    await page.getByText(t('referral:service.familyYes'), { exact: true }).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('follows a pathway one step at a time, goes back, and reads the whole way', async () => {
    await openResult(page);
    await way.press(page, link(t('referral:search.pathway.follow')));
    await page.waitForURL('**/vagar/pw-substance*');
    const step = page.locator('#steg');
    const first = await step.innerText();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, page.locator('.pathway-choices a').first());
    await page.waitForURL((url) => url.searchParams.has('steg'));
    expect(await step.innerText()).not.toBe(first);
    await lookAt(page, way);
    await way.press(page, link(t('referral:pathway.back')));
    await page.waitForURL((url) => !url.searchParams.has('steg'));
    expect(await step.innerText()).toBe(first);
    await way.press(page, link(t('referral:pathway.showAll')));
    await page.waitForURL('**#hela-vagen');
    await heading(t('referral:pathway.whole')).waitFor();
    expect(await page.locator('ol.whole-way > li').count()).toBeGreaterThan(3);
  });

  it('is told under the field about a personal number, which is not kept', async () => {
    await page.goto('/hitta-stod');
    await lookAt(page, way);
    await search(page, way, 'son 20140210-2383');
    await page.locator('#sok-error').getByText(t('referral:search.fault.personal-number')).waitFor();
    expect(await searchField(page).inputValue()).toBe('');
    expect(await page.content()).not.toContain('20140210');
    expect(addresses.filter((address) => address.includes('2383'))).toEqual([]);
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('is given two people to call when nothing fits', async () => {
    await page.goto('/hitta-stod');
    await search(page, way, 'fotbollsplan');
    await heading(t('referral:search.empty.title')).waitFor();
    for (const asks of [t('referral:search.empty.worried'), t('referral:search.empty.talk')]) {
      await page.locator('main p', { hasText: asks }).locator('a[href^="tel:"]').waitFor();
    }
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('learns how to report concern, with the number for another district', async () => {
    await way.press(page, page.locator('footer a[href="/orosanmalan"]'));
    await heading(t('shell:report.title')).waitFor();
    await page.locator('main a[href^="tel:"]').first().waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    const district = page.locator('main select[name="omrade"]');
    const value = (await district.locator('option').nth(2).getAttribute('value')) ?? '';
    await way.choose(page, district, value);
    await way.press(page, page.getByRole('button', { name: t('shell:report.change'), exact: true }));
    await page.waitForURL((url) => url.searchParams.get('omrade') === value);
    expect(await district.inputValue()).toBe(value);
  });

  it('meets no barrier on the other public pages', async () => {
    await page.goto('/utbildning');
    const year = (await page.locator('main a[href^="/utbildning/utbildningsar"]').first().getAttribute('href')) ?? '';
    const path = year.split('?')[0] ?? '';
    const programme = path.split('/').slice(0, 3).join('/');
    const pages = ['/utbildning', programme, `${programme}/4?omgang=A`, '/vagar', '/tillganglighet', '/installningar'];
    for (const address of [...pages, '/dev/mail', '/finns-inte', '/samordna']) {
      await page.goto(address);
      await lookAt(page, way);
      await lookInTheDark(page, way);
    }
  });
});
