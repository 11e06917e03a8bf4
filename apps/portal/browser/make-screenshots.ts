/** Makes the pictures of the README from the running product, into docs/screens/. Run after a build: `npm run screens`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './harness/chromium.ts';
import { runPortal } from './harness/running-portal.ts';
import { signIn } from './harness/sign-in.ts';
import { dayOf, programmeKey } from './harness/training-year.ts';
import { openPage, ways } from './harness/ways.ts';

type Shot = { readonly name: string; readonly path: string; readonly as?: string; readonly dark?: boolean };

const folder = join(import.meta.dirname, '../../../docs/screens');
const desktop = { width: 1280, height: 1000 };
const phone = { width: 390, height: 844 };

async function shots(url: string): Promise<readonly Shot[]> {
  const programme = await programmeKey(url, 'utbildningsar');
  const { occurrences } = await dayOf(url, programme, 4);
  const full = occurrences.find(({ round }) => round === 'A')?.key ?? '';
  return [
    { name: 'start', path: '/' },
    { name: 'start-dark', path: '/', dark: true },
    { name: 'search', path: '/hitta-stod?behov=parental-substance-abuse' },
    { name: 'service', path: '/stod/svc-foraldrastodslinjen' },
    { name: 'pathway', path: '/vagar/pw-substance' },
    { name: 'year', path: `/utbildning/${programme}` },
    { name: 'day', path: `/utbildning/${programme}/4` },
    { name: 'report', path: '/orosanmalan' },
    { name: 'unit', path: '/organisation/org-ljungbacken', as: 'kontakt2@samlots.example' },
    { name: 'coordinator', path: `/samordna/tillfalle/${full}`, as: 'samordnare@samlots.example' },
  ];
}

async function take(browser: Browser, url: string, { name, path, as, dark }: Shot): Promise<void> {
  const [desk] = ways;
  if (desk === undefined) throw new Error('no way to look at the portal');
  const scheme = dark ? ('dark' as const) : ('light' as const);
  const page = await openPage(browser, { ...desk, options: { ...desk.options, colorScheme: scheme } }, url);
  if (as !== undefined) await signIn(page, desk, url, as);
  for (const [suffix, size] of [['', desktop] as const, ['-phone', phone] as const]) {
    await page.setViewportSize(size);
    await page.goto(path);
    await page.screenshot({ path: join(folder, `${name}${suffix}.png`) });
  }
  await page.context().close();
}

mkdirSync(folder, { recursive: true });
const portal = await runPortal();
const browser = await launchChromium();
try {
  for (const shot of await shots(portal.url)) await take(browser, portal.url, shot);
} finally {
  await browser.close();
  await portal.stop();
}
