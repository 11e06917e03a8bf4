import type { Page } from 'playwright-core';
import { mailTo, tokenLink, waitForMail } from './mailbox.ts';
import type { Way } from './ways.ts';

/** Signs in as that person does: the form, the link in the mail, the page with the button. */
export async function signIn(page: Page, way: Way, portalUrl: string, email: string): Promise<void> {
  const before = new Set((await mailTo(portalUrl, email)).map(({ id }) => id));
  await page.goto('/logga-in');
  await way.write(page, page.locator('input[name="email"]'), email);
  await way.press(page, page.locator('main form button[type="submit"]'));
  // The mail may come before the answer: going to its link must not meet the page that is still on its way.
  await page.waitForURL((url) => url.searchParams.has('skickat'));
  const mail = await waitForMail(
    portalUrl,
    (one) => one.to === email && !before.has(one.id) && tokenLink(one) !== undefined,
  );
  await page.goto(tokenLink(mail) ?? '');
  await way.press(page, page.locator('main form button[type="submit"]').first());
  await page.waitForURL((url) => !url.pathname.startsWith('/logga-in'));
}
