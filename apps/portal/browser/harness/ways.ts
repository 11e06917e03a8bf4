import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { textFor, type Locale, type Text } from '@samlots/text';

/** One way of using the portal: the same script is run in each. */
export type Way = {
  readonly name: string;
  readonly locale: Locale;
  readonly t: Text;
  readonly options: BrowserContextOptions;
  /** Presses a button or follows a link as this person would. */
  press(page: Page, target: Locator): Promise<void>;
};

const desktop = { viewport: { width: 1280, height: 900 } };

async function click(_page: Page, target: Locator): Promise<void> {
  await target.click();
}

/** Reaches the control by Tab alone and presses Enter (a checkbox or radio: Space). Fails when Tab never gets there. */
async function byKeyboard(page: Page, target: Locator): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) {
      const toggles = await target.evaluate(
        (element) => element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type),
      );
      await page.keyboard.press(toggles ? 'Space' : 'Enter');
      return;
    }
  }
  throw new Error(`not reached by Tab: ${String(target)}`);
}

const inSwedish = { locale: 'sv', t: textFor('sv') } as const;

export const ways: readonly Way[] = [
  { name: 'at a desk', ...inSwedish, options: desktop, press: click },
  { name: 'without JavaScript', ...inSwedish, options: { ...desktop, javaScriptEnabled: false }, press: click },
  { name: 'by keyboard', ...inSwedish, options: desktop, press: byKeyboard },
  { name: 'at 320 px', ...inSwedish, options: { viewport: { width: 320, height: 640 } }, press: click },
  { name: 'in English', locale: 'en', t: textFor('en'), options: { ...desktop, locale: 'en-GB' }, press: click },
];

/** A new person at the browser: no cookies, the language of the way. */
export async function openPage(browser: Browser, way: Way, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'sv-SE', ...way.options, baseURL });
  return context.newPage();
}
