import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { Way } from './ways.ts';

const mailbox = z.array(
  z.object({
    id: z.string(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    links: z.array(z.string()),
    calendar: z.string().nullish(),
    raw_url: z.string(),
  }),
);

export type DemoMail = z.output<typeof mailbox>[number];

/** The mails to one address in the demo mailbox, newest first. */
export async function mailTo(portalUrl: string, address: string): Promise<DemoMail[]> {
  const answer = await fetch(`${portalUrl}/dev/mail.json`);
  return mailbox.parse(await answer.json()).filter(({ to }) => to === address);
}

/** Waits, for at most ten seconds, until a mail to the address is in the mailbox that `wanted` accepts. */
export async function waitForMail(
  portalUrl: string,
  address: string,
  wanted: (mail: DemoMail) => boolean,
): Promise<DemoMail> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = (await mailTo(portalUrl, address)).find((mail) => wanted(mail));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no such mail to ${address} within ten seconds`);
}

const tokenLink = (mail: DemoMail): string | undefined => mail.links.find((link) => link.includes('token='));

/** Signs in as that person does: the form, the link in the mail, the page with the button. */
export async function signIn(page: Page, way: Way, portalUrl: string, email: string): Promise<void> {
  const before = new Set((await mailTo(portalUrl, email)).map(({ id }) => id));
  await page.goto('/logga-in');
  await way.write(page, page.locator('input[name="email"]'), email);
  await way.press(page, page.locator('main form button[type="submit"]'));
  const mail = await waitForMail(portalUrl, email, (one) => !before.has(one.id) && tokenLink(one) !== undefined);
  await page.goto(tokenLink(mail) ?? '');
  await way.press(page, page.locator('main form button[type="submit"]').first());
  await page.waitForURL((url) => !url.pathname.startsWith('/logga-in'));
}
