import type { Locator, Page } from 'playwright-core';

/** How somebody handles the controls of a page. Each act fails when the control cannot be reached that way. */
export type Hands = {
  /** Follows a link, pushes a button, ticks a box, picks a radio. */
  press(page: Page, target: Locator): Promise<void>;
  /** Replaces what stands in a field. */
  write(page: Page, target: Locator, text: string): Promise<void>;
  /** Picks from a list by value. */
  choose(page: Page, target: Locator, value: string): Promise<void>;
};

export const byPointer: Hands = {
  press: (_page, target) => target.click(),
  write: (_page, target, text) => target.fill(text),
  async choose(_page, target, value) {
    await target.selectOption(value);
  },
};

const mostKeys = 500;

/**
 * The key that brings the focus nearer to the target; null when it is there. Back by Shift+Tab when the target lies
 * before the focus. A group of radios is one stop for Tab: the arrows go on from there.
 */
const nextKey = (target: Locator): Promise<'Tab' | 'Shift+Tab' | 'ArrowDown' | null> =>
  target.evaluate((element) => {
    const here = document.activeElement;
    if (here === element) return null;
    if (here === null || here === document.body) return 'Tab';
    if (element instanceof HTMLInputElement && element.type === 'radio' && here instanceof HTMLInputElement) {
      if (here.type === 'radio' && here.name === element.name && here.form === element.form) return 'ArrowDown';
    }
    const before = here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return before === 0 ? 'Tab' : 'Shift+Tab';
  });

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'visible' });
  for (let keys = 0; keys < mostKeys; keys += 1) {
    const key = await nextKey(target);
    if (key === null) return;
    await page.keyboard.press(key);
  }
  throw new Error(`not reached by Tab: ${String(target)}`);
}

const keyFor = (target: Locator): Promise<'Space' | 'Enter' | null> =>
  target.evaluate((element) => {
    if (!(element instanceof HTMLInputElement)) return 'Enter';
    if (element.type === 'radio') return element.checked ? null : 'Space';
    return element.type === 'checkbox' ? 'Space' : 'Enter';
  });

export const byKeyboard: Hands = {
  async press(page, target) {
    await tabTo(page, target);
    const key = await keyFor(target);
    if (key !== null) await page.keyboard.press(key);
  },
  async write(page, target, text) {
    await tabTo(page, target);
    // In which order a field for a date takes its parts depends on the browser's own language.
    if ((await target.getAttribute('type')) === 'date') return target.fill(text);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  },
  async choose(page, target, value) {
    await tabTo(page, target);
    await page.keyboard.press('Home');
    for (let presses = 0; (await target.inputValue()) !== value && presses < 60; presses += 1) {
      await page.keyboard.press('ArrowDown');
    }
  },
};
