import type { Page } from 'playwright-core';

const faults = new WeakMap<Page, string[]>();

/** A page that answers 4xx says so in the console too: that is the browser's word on an answer, not a fault of a script. */
const isAnswer = (said: string): boolean => said.startsWith('Failed to load resource');

/** Keeps what goes wrong in the scripts of a page from now on, also what the content security policy stops. */
export function watchFaults(page: Page): void {
  const found: string[] = [];
  faults.set(page, found);
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnswer(message.text())) found.push(message.text());
  });
}

/** What went wrong in the scripts of a page since this was last asked. */
export const takeFaults = (page: Page): readonly string[] => faults.get(page)?.splice(0) ?? [];
