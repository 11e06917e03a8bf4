import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { textFor, type Locale, type Text } from '@samlots/text';
import { watchFaults } from './page-faults.ts';
import { byKeyboard, byPointer, type Hands } from './hands.ts';

/** One way of using the portal: the same script is run in each. */
export type Way = Hands & {
  readonly name: string;
  readonly locale: Locale;
  readonly t: Text;
  readonly options: BrowserContextOptions;
};

const desktop = { viewport: { width: 1280, height: 900 } };
const inSwedish = { locale: 'sv', t: textFor('sv') } as const;

export const ways: readonly Way[] = [
  { name: 'at a desk', ...inSwedish, options: desktop, ...byPointer },
  { name: 'without JavaScript', ...inSwedish, options: { ...desktop, javaScriptEnabled: false }, ...byPointer },
  { name: 'by keyboard', ...inSwedish, options: desktop, ...byKeyboard },
  { name: 'at 320 px', ...inSwedish, options: { viewport: { width: 320, height: 640 } }, ...byPointer },
  { name: 'in English', locale: 'en', t: textFor('en'), options: { ...desktop, locale: 'en-GB' }, ...byPointer },
];

/** A new person at the browser: no cookies, the language of the way. Without motion, so that axe never measures a colour half-way. */
export async function openPage(browser: Browser, way: Way, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', ...way.options, baseURL });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  watchFaults(page);
  return page;
}
