import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { takeFaults } from './page-faults.ts';
import type { Way } from './ways.ts';

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.2 A and AA by axe. Fails with the rule, the element and the page. */
async function expectAccessible(page: Page): Promise<void> {
  // Our pages hold no frame that runs scripts, so axe need not work from frame to frame: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  // axe knocks at the frame of a letter, which runs no scripts and says so.
  takeFaults(page);
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(faults, page.url()).toEqual([]);
}

async function expectNothingWider(page: Page): Promise<void> {
  const size = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: globalThis.innerWidth,
  }));
  expect(size.content, `${page.url()} is wider than the window`).toBeLessThanOrEqual(size.window);
}

/**
 * What holds for every page that is visited: it is accessible, no wider than the window, in the language of the way, and
 * its scripts have no fault. axe needs scripts of its own, so the way without JavaScript goes without it.
 */
export async function lookAt(page: Page, way: Way): Promise<void> {
  await expectNothingWider(page);
  expect(await page.locator('html').getAttribute('lang'), page.url()).toBe(way.locale);
  expect(takeFaults(page), page.url()).toEqual([]);
  if (way.options.javaScriptEnabled !== false) await expectAccessible(page);
}

/** The same in the dark, for the pages that carry the most colour; at a desk, where nothing but colour is new. */
export async function lookInTheDark(page: Page, way: Way): Promise<void> {
  if (way.name !== 'at a desk') return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });
}
