import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './config.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];

/** A real Chromium: `CHROMIUM_PATH`, else the system's, else the one inside the npm package. */
export async function launchChromium(): Promise<Browser> {
  const own = chromiumPath ?? installed.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: ['--no-sandbox', '--disable-gpu'] });
  // With these two, closing the first context ends the browser.
  const args = sparticuz.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args });
}
