/** Makes the pictures of the README from the running product, into docs/screens/. Run after a build. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './harness/chromium.ts';
import { runPortal } from './harness/running-portal.ts';
import { signIn } from './harness/sign-in.ts';
import { openPage, ways } from './harness/ways.ts';

const folder = join(import.meta.dirname, '../../../docs/screens');
const shots = [
  { name: 'start', path: '/' },
  { name: 'search', path: '/hitta-stod?behov=parental-substance-abuse' },
  { name: 'year', path: '/utbildning' },
  { name: 'report', path: '/orosanmalan' },
  { name: 'unit', path: '/mina-sidor', as: 'kontakt@samlots.example' },
  { name: 'coordinator', path: '/samordna', as: 'samordnare@samlots.example' },
] as const;

const desk = ways[0];
if (!desk) throw new Error('no way to look at the portal');
mkdirSync(folder, { recursive: true });
const portal = await runPortal();
const browser = await launchChromium();

async function take(page: Page, name: string, path: string): Promise<void> {
  await page.goto(path);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

try {
  for (const { name, path, ...who } of shots) {
    const page = await openPage(browser, desk, portal.url);
    if ('as' in who) await signIn(page, desk, portal.url, who.as);
    await take(page, name, path);
    await page.setViewportSize({ width: 390, height: 844 });
    await take(page, `${name}-phone`, path);
    await page.context().close();
  }
} finally {
  await browser.close();
  await portal.stop();
}
