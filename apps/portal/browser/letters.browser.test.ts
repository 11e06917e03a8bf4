import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { mailTo, waitForMail } from './harness/mailbox.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { dayOf, programmeKey } from './harness/training-year.ts';
import { ways } from './harness/chosen-ways.ts';

const stage = setStage();
const coordinator = 'samordnare@samlots.example';
const staff = 'personal@samlots.example';

/** The smallest PDF that is one: a catalogue, a page and an end. */
const pdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
  'trailer<</Size 4/Root 1 0 R>>',
  '%%EOF',
].join('\n');

describe.each(ways)('letters and materials, $name', (way) => {
  const { t } = way;
  const nth = ways.indexOf(way);
  const subject = `Parkering ${nth} vid salen`;
  const text = `Parkera på torget.\nKom i tid.\n\nKarta: https://samlots.example/karta\n<b>inte fet</b> ${nth}`;
  const title = `Bilder ${nth}`;
  let page: Page;
  let folder = '';
  let occurrence = '';
  let year = '';

  beforeAll(async () => {
    page = await stage.open(way);
    folder = await mkdtemp(join(tmpdir(), 'samlots-letters-'));
    await writeFile(join(folder, 'bilder.pdf'), pdf);
    await writeFile(join(folder, 'bilder.docx'), pdf);
    year = await programmeKey(stage.url(), 'utbildningsar');
    const { occurrences } = await dayOf(stage.url(), year, 4);
    occurrence = occurrences.find(({ round }) => round === 'A')?.key ?? '';
  });
  afterAll(async () => {
    await page.context().close();
    await rm(folder, { recursive: true, force: true });
  });

  const main = (): Locator => page.locator('main');
  const button = (name: string): Locator => main().getByRole('button', { name, exact: true });
  const link = (name: string): Locator => main().getByRole('link', { name, exact: true });
  const field = (name: string): Locator => main().locator(`[name="${name}"]:not([type="hidden"])`);

  it('is told what a letter lacks, and keeps what was typed', async () => {
    await signIn(page, way, stage.url(), coordinator);
    await page.goto(`/samordna/tillfalle/${occurrence}`);
    await way.press(page, link(t('letters:write')));
    await page.waitForURL('**/brev');
    await way.write(page, field('subject'), subject);
    await way.write(page, field('body'), 'Ring 811218-9876');
    await way.press(page, button(t('letters:form.preview')));
    await page.locator('#body-error').getByText(t('errors:field.personalNumber')).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    expect(await field('subject').inputValue()).toBe(subject);
  });

  it('sees the letter and its readers before sending, and may change it', async () => {
    await way.press(page, field('audience').locator('xpath=self::*[@value="EVERYONE"]'));
    await way.write(page, field('body'), text);
    await way.press(page, button(t('letters:form.preview')));
    await page.locator('.letter-paper').getByText('<b>inte fet</b>').waitFor();
    expect(await page.locator('.letter-paper a').getAttribute('href')).toBe('https://samlots.example/karta');
    await way.press(page, main().locator('details > summary'));
    await main().getByText(t('letters:way.CONTACT')).first().waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, button(t('letters:preview.change')));
    await field('subject').waitFor();
    expect(await field('body').inputValue()).toBe(text);
    await way.press(page, button(t('letters:form.preview')));
    await page.locator('.letter-paper').waitFor();
  });

  it('sends it once, also when the form is sent again', async () => {
    const send = page.locator('button[value="skicka"]');
    const fields = await send.evaluate((element) =>
      element instanceof HTMLButtonElement && element.form
        ? [...new FormData(element.form, element)].map(
            ([name, value]) => [name, typeof value === 'string' ? value : ''] as const,
          )
        : [],
    );
    const address = page.url();
    await way.press(page, send);
    await page.waitForURL('**/samordna/brev/*');
    await page.getByRole('heading', { name: subject }).waitFor();
    await lookAt(page, way);
    const again = await page.request.post(address, {
      form: Object.fromEntries(fields),
      headers: { origin: stage.url() },
      maxRedirects: 0,
    });
    expect([again.status(), again.headers()['location']]).toEqual([
      303,
      new URL(page.url()).pathname + new URL(page.url()).search,
    ]);
    await waitForMail(stage.url(), (mail) => mail.to === staff && mail.subject === subject);
    expect((await mailTo(stage.url(), staff)).filter((mail) => mail.subject === subject)).toHaveLength(1);
    await page.goto(`/samordna/tillfalle/${occurrence}`);
    await main().getByRole('link', { name: subject }).waitFor();
  });

  it('adds a file, told what is wrong with one that is not what it says', async () => {
    await page.goto(`/samordna/tillfalle/${occurrence}/material`);
    await way.write(page, field('title'), title);
    await field('file').setInputFiles(join(folder, 'bilder.docx'));
    await way.press(page, button(t('materials:save')));
    await page.locator('#file-error').getByText(t('materials:fault.wrong-ending')).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    expect(await field('title').inputValue()).toBe(title);
    await field('file').setInputFiles(join(folder, 'bilder.pdf'));
    await way.press(page, button(t('materials:save')));
    await page.waitForURL('**/material?klart=tillagt');
    await main().getByRole('link', { name: title, exact: true }).waitFor();
    await lookAt(page, way);
    const href = await main().getByRole('link', { name: title, exact: true }).getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect([file.status(), (await file.body()).toString('latin1')]).toEqual([200, pdf]);
    expect(file.headers()['content-disposition']).toContain('attachment');
  });

  it('is read by those enrolled on the day’s page, and the file by them alone', async () => {
    const reader = await stage.open(way);
    await signIn(reader, way, stage.url(), staff);
    await reader.goto(`/utbildning/${year}/4?omgang=A`);
    await reader.locator('main .letter-for-me').getByText(subject).waitFor();
    await lookAt(reader, way);
    const href = await reader.locator('main').getByRole('link', { name: title, exact: true }).getAttribute('href');
    expect((await reader.request.get(href ?? '')).status()).toBe(200);
    await reader.context().clearCookies();
    const signedOut = await reader.request.get(href ?? '', { maxRedirects: 0 });
    expect([signedOut.status(), signedOut.headers()['location']?.startsWith('/logga-in')]).toEqual([303, true]);
    await reader.goto(`/utbildning/${year}/4?omgang=A`);
    expect(await reader.locator('main .letter-for-me').count()).toBe(0);
    await reader.context().close();
  });

  it('changes what is said of it, and removes it for everybody', async () => {
    await page.goto(`/samordna/tillfalle/${occurrence}/material`);
    await way.press(page, main().getByRole('link', { name: `${t('materials:edit')} ${title}` }));
    await field('title').waitFor();
    await lookAt(page, way);
    await way.write(page, field('title'), `${title}, nya`);
    await way.press(page, button(t('materials:saveEdit')));
    await page.waitForURL('**/material?klart=andrat');
    await way.press(page, main().getByRole('link', { name: `${t('materials:edit')} ${title}, nya` }));
    await way.press(page, button(t('materials:remove')));
    await page.waitForURL('**/material?klart=borttaget');
    expect(
      await main()
        .getByRole('link', { name: `${title}, nya`, exact: true })
        .count(),
    ).toBe(0);
  });
});
