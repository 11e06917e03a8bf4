import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 A and AA by axe, and nothing wider than the window. Fails with the rule, the element and the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  expect(faults, page.url()).toEqual([]);
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, globalThis.innerWidth]);
  expect(size[0], `${page.url()} is wider than the window`).toBeLessThanOrEqual(size[1] ?? 0);
}
