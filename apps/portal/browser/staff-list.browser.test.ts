import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { mailTo, waitForMail } from './harness/mailbox.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';

const stage = setStage();
const list = '/organisation/org-forskolan-igelkotten/personal';

describe.each(ways)('the people of a unit, $name', (way) => {
  const { t } = way;
  const mark = `${ways.indexOf(way) + 1}`;
  const newcomer = `Tuva Vinterö ${'abcde'[ways.indexOf(way)]}`;
  const mailbox = `tuva.${mark}@forskolan-igelkotten.example`;
  let page: Page;

  beforeAll(async () => {
    page = await stage.open(way);
    await signIn(page, way, stage.url(), 'kontakt@samlots.example');
  });
  afterAll(() => page.context().close());

  const send = (): Locator => page.locator('main form button:not([name])').last();
  const act = (name: string): Locator => page.locator(`main button[name="gor"][value="${name}"]`);
  const told = (): Locator => page.locator('main .message[data-tone="success"]');

  it('are found from the page of the seats, and by name', async () => {
    await way.press(page, page.locator('main').getByRole('link', { name: t('training:me.unitAct') }));
    await page.waitForURL('**/organisation/**');
    await way.press(page, page.locator('main').getByRole('link', { name: t('people:list.link'), exact: true }));
    await page.waitForURL(`**${list}`);
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.write(page, page.locator('#sok'), 'Furukvist');
    await way.press(page, page.locator('.staff-filter-acts button'));
    await page.waitForURL(/sok=Furukvist/);
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.getByText(t('people:contact.CONTACT')).waitFor();
    await way.press(page, page.getByRole('link', { name: t('people:list.filter.clear') }));
    await page.waitForURL(`**${list}`);
  });

  it('come as a list, which is corrected line by line before anything is saved', async () => {
    await page.goto(`${list}/importera`);
    await lookAt(page, way);
    const lines = [`${newcomer}; förskollarare; ${mailbox}`, 'Bo 640823-3234; barnskötare', 'Karin Furukvist; rektor'];
    await page.locator('#lista').fill(lines.join('\n'));
    await way.press(page, send());
    await page.locator('.error-summary').waitFor();
    expect(await page.locator('.staff-fault').count()).toBe(2);
    expect(await page.locator('#lista').inputValue()).toContain('förskollarare');
    expect(await page.locator('table').innerText()).not.toContain('3234');
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await page.locator('#lista').fill(`${newcomer}; förskollärare; ${mailbox}\nKarin Furukvist; rektor`);
    await way.press(page, send());
    await page.waitForURL(/importera\?lista=/);
    await lookAt(page, way);
    await way.press(page, send());
    await page.locator('.error-summary').waitFor();
    await way.press(page, page.locator('input[value="SKIP"]'));
    const preview = page.url();
    await way.press(page, send());
    await page.waitForURL(/klart=tillagd&antal=1/);
    await told().waitFor();
    await page.getByRole('link', { name: newcomer }).waitFor();
    await lookAt(page, way);
    await page.goto(preview);
    await page.waitForURL(/klart=tillagd&antal=1/);
  });

  it('are told by mail who registered them and what is kept', async () => {
    const mail = await waitForMail(stage.url(), (one) => one.to === mailbox);
    expect(mail.links.some((link) => link.endsWith('/om-uppgifter'))).toBe(true);
    expect(await mailTo(stage.url(), mailbox)).toHaveLength(1);
    await page.goto('/om-uppgifter');
    await lookAt(page, way);
  });

  it('are changed, marked as on leave and made deputy', async () => {
    await page.goto(`${list}?sok=${encodeURIComponent(newcomer)}`);
    await way.press(page, page.getByRole('link', { name: newcomer }));
    await page.locator('#name').waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.write(page, page.locator('#email'), 'ingen adress');
    await page.locator('#email').evaluate((field) => field.setAttribute('type', 'text'));
    await way.press(page, send());
    await page.locator('.error-summary').waitFor();
    await lookAt(page, way);
    await way.write(page, page.locator('#email'), mailbox);
    await way.choose(page, page.locator('#kind'), 'VOLUNTEER');
    await way.press(page, send());
    await page.waitForURL(/klart=andrad/);
    await way.write(page, page.locator('#fromOn'), '2027-01-01');
    await way.press(page, act('ledig'));
    await page.waitForURL(/klart=ledig/);
    await told().waitFor();
    await way.press(page, act('inte-ledig'));
    await page.waitForURL(/klart=inte-ledig/);
    await way.press(page, act('stallforetradare'));
    await page.waitForURL(/klart=stallforetradare/);
    await way.press(page, act('inte-stallforetradare'));
    await page.waitForURL(/klart=inte-stallforetradare/);
    await lookAt(page, way);
  });

  it('leave with a last day', async () => {
    await way.press(page, page.locator('main a[href$="/sluta"]'));
    await page.waitForURL(/\/sluta$/);
    await lookAt(page, way);
    await way.press(page, send());
    await page.waitForURL(/klart=slutar/);
    await told().waitFor();
    await page.goto(`${list}?sok=${encodeURIComponent(newcomer)}`);
    await page.locator('tbody .pill').waitFor();
  });

  it('are added one by one, and by alias where the identity is protected', async () => {
    await page.goto(`${list}/ny`);
    await way.press(page, send());
    await page.locator('.error-summary').waitFor();
    await lookAt(page, way);
    await way.write(page, page.locator('#name'), `Alias Nyman ${'abcde'[ways.indexOf(way)]}`);
    await way.choose(page, page.locator('#profession'), 'psykolog');
    await way.press(page, page.locator('#skyddad'));
    await way.press(page, send());
    await page.waitForURL(/klart=tillagd&antal=1/);
    await page.getByRole('link', { name: `Alias Nyman ${'abcde'[ways.indexOf(way)]}` }).waitFor();
  });
});

describe.each(ways)('people of a district and of the city, $name', (way) => {
  const { t } = way;

  it('are listed for the coordinator, and merged and split by the administrator', async () => {
    const page = await stage.open(way);
    await signIn(page, way, stage.url(), 'samordnare@samlots.example');
    await page.goto('/samordna/personal');
    expect(await page.locator('tbody tr').count()).toBe(50);
    await lookAt(page, way);
    await way.press(page, page.getByRole('link', { name: t('people:list.more') }));
    await page.waitForURL(/efter=/);
    expect((await page.goto('/admin/personer'))?.status()).toBe(403);
    await page.context().close();

    const admin = await stage.open(way);
    await signIn(admin, way, stage.url(), 'admin@samlots.example');
    await admin.goto('/admin/personer?sok=avdelning.ekorren');
    await lookAt(admin, way);
    for (const box of (await admin.locator('input[name="vald"]').all()).slice(0, 2)) await way.press(admin, box);
    await way.press(admin, admin.locator('main form button').nth(1));
    await admin.locator('#behall').waitFor();
    await lookAt(admin, way);
    await lookInTheDark(admin, way);
    await way.press(admin, admin.locator('#behall'));
    await way.press(admin, admin.getByRole('button', { name: t('people:merge.merge'), exact: true }));
    await admin.locator('main .message').waitFor();
    if (admin.url().includes('klart=ihop')) {
      await way.press(admin, admin.locator('button[name="dela-upp"]').first());
      await admin.waitForURL(/klart=delade/);
    }
    await lookAt(admin, way);
    await admin.context().close();
  });
});
