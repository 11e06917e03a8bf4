/** A form whose reader is signed out meanwhile, and one that somebody else saves first, as people meet them in a browser. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { mailTo, tokenLink, waitForMail } from './harness/mailbox.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { dayOf, programmeKey } from './harness/training-year.ts';
import { ways } from './harness/chosen-ways.ts';

const stage = setStage();
const coordinator = 'samordnare@samlots.example';
/** Signs in the second time: an address gets five links an hour, and there are five ways. */
const admin = 'admin@samlots.example';

const capacity = (page: Page): Locator => page.locator('input[name="capacity"]');
const firstTitle = (page: Page): Locator => page.locator('input[name="agenda-titleSv"]').first();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.className ?? '');

describe.each(ways)('a form that forgives, $name', (way) => {
  const { t } = way;
  let page: Page;
  let edit: string;
  let seats: number;

  beforeAll(async () => {
    page = await stage.open(way);
    const { occurrences } = await dayOf(stage.url(), await programmeKey(stage.url(), 'utbildningsar'), 8);
    edit = `/samordna/tillfalle/${occurrences.at(-1)?.key ?? ''}/andra`;
    await signIn(page, way, stage.url(), coordinator);
    await page.goto(edit);
    seats = Number(await capacity(page).inputValue());
  });
  afterAll(() => page.context().close());

  const button = (on: Page, name: string): Locator => on.locator('main').getByRole('button', { name, exact: true });

  it('says what is wrong, with the focus there and a link to the field', async () => {
    await way.write(page, capacity(page), 'många');
    await way.press(page, button(page, t('training:form.save')));
    await page.locator('#capacity-error').waitFor();
    expect(await focused(page)).toBe('error-summary');
    expect(await page.title()).toContain(t('errors:titlePrefix').trim());
    expect(await capacity(page).inputValue()).toBe('många');
    await lookAt(page, way);
    await way.press(page, page.locator('.error-summary a'));
    expect(new URL(page.url()).hash).toBe('#capacity');
  });

  it('asks to sign in again and loses nothing', async () => {
    await page.goto(edit);
    await way.write(page, firstTitle(page), `Innan jag blev utloggad, ${way.name}`);
    await page.context().clearCookies({ name: /session/ });
    const known = new Set((await mailTo(stage.url(), admin)).map(({ id }) => id));
    await way.press(page, button(page, t('training:form.save')));
    await page.getByText(t('auth:interrupted.fact')).waitFor();
    expect(await focused(page)).toBe('message');
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.write(page, page.locator('main input[name="email"]'), admin);
    await way.press(page, button(page, t('auth:sendLink')));
    const mail = await waitForMail(
      stage.url(),
      (one) => one.to === admin && !known.has(one.id) && tokenLink(one) !== undefined,
    );
    const other = await page.context().newPage();
    await other.goto(tokenLink(mail) ?? '');
    await way.press(other, button(other, t('auth:confirm.button')));
    await other.waitForURL(`**${edit}`);
    await other.getByRole('heading', { name: t('auth:kept.title') }).waitFor();
    await lookAt(other, way);
    await lookInTheDark(other, way);
    await way.press(other, button(other, t('auth:kept.review')));
    expect(await firstTitle(other).inputValue()).toBe(`Innan jag blev utloggad, ${way.name}`);
    await other.getByText(t('errors:stale.unsaved')).waitFor();
    await way.press(other, button(other, t('training:form.save')));
    await other.waitForURL('**klart=sparad*');
    await other.goto(edit);
    expect(await firstTitle(other).inputValue()).toBe(`Innan jag blev utloggad, ${way.name}`);
    await other.close();
  });

  it('shows what somebody else saved beside what was typed, and merges with one tap', async () => {
    await page.goto(edit);
    const other = await page.context().newPage();
    await other.goto(edit);
    await way.write(other, capacity(other), String(seats - 1));
    await way.press(other, button(other, t('training:form.save')));
    await other.waitForURL('**klart=sparad*');
    await way.write(page, firstTitle(page), `Sekretess, ${way.name}`);
    await way.press(page, button(page, t('training:form.save')));
    await page.getByText(t('errors:stale.title')).waitFor();
    expect(await focused(page)).toBe('message');
    expect(
      await page
        .locator('input[type="radio"]:checked')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['theirs', 'mine']);
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, button(page, t('errors:stale.save')));
    await page.waitForURL('**klart=sparad*');
    await page.goto(edit);
    expect(await capacity(page).inputValue()).toBe(String(seats - 1));
    expect(await firstTitle(page).inputValue()).toBe(`Sekretess, ${way.name}`);
    await other.close();
  });

  it('lets a person choose where both changed the same', async () => {
    const other = await page.context().newPage();
    await other.goto(edit);
    await way.write(other, capacity(other), String(seats - 2));
    await way.press(other, button(other, t('training:form.save')));
    await other.waitForURL('**klart=sparad*');
    await way.write(page, capacity(page), String(seats - 3));
    await way.press(page, button(page, t('training:form.save')));
    await page.getByText(t('errors:stale.both')).waitFor();
    await way.press(page, button(page, t('errors:stale.save')));
    await page.locator('.error-summary').waitFor();
    expect(await focused(page)).toBe('error-summary');
    await lookAt(page, way);
    await way.press(page, page.locator('input[name="valj-capacity"][value="mine"]'));
    await way.press(page, button(page, t('errors:stale.save')));
    await page.waitForURL('**klart=sparad*');
    await page.goto(edit);
    expect(await capacity(page).inputValue()).toBe(String(seats - 3));
    await way.write(page, capacity(page), String(seats));
    await way.press(page, button(page, t('training:form.save')));
    await page.waitForURL('**klart=sparad*');
    await other.close();
  });
});
