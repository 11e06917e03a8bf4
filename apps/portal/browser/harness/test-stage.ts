import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { runPortal, type RunningPortal } from './running-portal.ts';
import { openPage, type Way } from './ways.ts';

export type Stage = {
  /** The address of the portal that this file runs. */
  url(): string;
  /** A new person at the browser. */
  open(way: Way): Promise<Page>;
};

/** One portal with the demo year and one Chromium for all tests of a file. */
export function setStage(): Stage {
  let running: { readonly portal: RunningPortal; readonly browser: Browser } | undefined;
  const now = () => {
    if (running === undefined) throw new Error('the portal is not running yet');
    return running;
  };
  beforeAll(async () => {
    const [portal, browser] = await Promise.all([runPortal(), launchChromium()]);
    running = { portal, browser };
  });
  afterAll(async () => {
    await now().browser.close();
    await now().portal.stop();
  });
  return {
    url: () => now().portal.url,
    open: (way) => openPage(now().browser, way, now().portal.url),
  };
}
