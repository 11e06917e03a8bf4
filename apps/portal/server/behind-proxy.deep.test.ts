/** A served portal behind a proxy that ends TLS: its forms are its own, and each visitor counts for herself. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPortal, type RunningPortal } from '../browser/harness/running-portal.ts';

const address = 'https://samlots.example';
const perSourceAndHour = 30;

let portal: RunningPortal;

beforeAll(async () => {
  portal = await runPortal({
    BASE_URL: address,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'post@samlots.example',
    SESSION_SECRET: 'x'.repeat(32),
  });
});
afterAll(() => portal.stop());

let visitors = 0;

/** Asks for a sign-in link through the portal's form, as the proxy hands it on. Answers where it leads, or the refusal. */
const askForLink = async (source: string, origin = address): Promise<string | number> => {
  const response = await fetch(`${portal.url}/logga-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'x-forwarded-for': source, 'x-forwarded-proto': 'https' },
    body: new URLSearchParams({ email: `nobody-${(visitors += 1)}@samlots.example` }),
  });
  return response.headers.get('location') ?? response.status;
};

it('takes its own forms and refuses those of other sites', async () => {
  expect(await askForLink('192.0.2.1')).toBe('/logga-in?skickat=ja');
  expect(await askForLink('192.0.2.1', 'https://other.example')).toBe(403);
});

it('counts links per visitor as the proxy tells, not per proxy', async () => {
  const answers: (string | number)[] = [];
  for (let nth = 0; nth < perSourceAndHour; nth += 1) answers.push(await askForLink('192.0.2.2'));
  expect(new Set(answers)).toEqual(new Set(['/logga-in?skickat=ja']));
  expect(await askForLink('192.0.2.2')).toBe(429);
  expect(await askForLink('192.0.2.3')).toBe('/logga-in?skickat=ja');
});
