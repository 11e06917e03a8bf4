import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { takeFaults } from './page-faults.ts';
import type { Way } from './ways.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** WCAG 2.2 A and AA by axe. Fails with the rule, the element and the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  // axe knocks at the frame of a letter, which runs no scripts and says so.
  takeFaults(page);
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(faults, page.url()).toEqual([]);
}

async function expectNothingWider(page: Page): Promise<void> {
  const [content = 0, window = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    globalThis.innerWidth,
  ]);
  expect(content, `${page.url()} is wider than the window`).toBeLessThanOrEqual(window);
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
