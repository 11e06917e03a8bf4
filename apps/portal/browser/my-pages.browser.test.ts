import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { calendarLines, waitForMail, type DemoMail } from './harness/mailbox.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';

const stage = setStage();
const staff = 'personal@samlots.example';

const seatLinkIn = ({ links }: DemoMail): string | undefined => links.find((link) => link.includes('/plats/'));
/** Mails of the ways before this one. */
const seen = new Set<string>();
const kept = z.record(z.string(), z.array(z.record(z.string(), z.string().nullable())));

describe.each(ways)('a participant’s own pages, $name', (way) => {
  const { t } = way;
  let page: Page;
  let link = '';

  beforeAll(async () => {
    page = await stage.open(way);
    await signIn(page, way, stage.url(), staff);
  });
  afterAll(() => page.context().close());

  const heading = (name: string): Locator => page.getByRole('heading', { name });
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
  const said = (text: string): Locator => page.locator('main [role="status"]').filter({ hasText: text });

  it('shows the days to come, attendance so far and the other pages', async () => {
    await page.goto('/mina-sidor');
    await heading(t('mine:attendance.title')).waitFor();
    await page.getByText(t('mine:attendance.mark.FULL')).first().waitFor();
    expect(await page.locator('a[href^="/mina-sidor/plats/"]').count()).toBeGreaterThan(0);
    for (const place of ['kalender', 'uppgifter', 'sakerhet', 'logg']) {
      expect(await page.locator(`main a[href="/mina-sidor/${place}"]`).count()).toBe(1);
    }
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('changes a seat to half a day, and the calendar follows by mail', async () => {
    await way.press(page, page.locator('a[href^="/mina-sidor/plats/"]').last());
    await heading(t('mine:part.title')).waitFor();
    await way.press(page, page.locator('input[name="del"][value="AM"]'));
    await way.press(page, button(t('mine:part.save')));
    await said(t('mine:part.saved')).waitFor();
    await page.getByText(t('mine:seat.onlyMorning')).waitFor();
    const mail = await waitForMail(
      stage.url(),
      (one) => one.to === staff && seatLinkIn(one) !== undefined && !seen.has(one.id),
    );
    expect(calendarLines(mail)).toContain('METHOD:REQUEST');
    expect(calendarLines(mail).some((line) => /^DTEND;.*T120000$/.test(line))).toBe(true);
    link = seatLinkIn(mail) ?? '';
    seen.add(mail.id);
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('chooses food from the list, which stays among what is kept', async () => {
    await way.press(page, page.locator('input[name="mat"][value="vegetarian"]'));
    await way.press(page, button(t('mine:food.save')));
    await said(t('mine:food.saved')).waitFor();
    expect(await page.locator('input[name="mat"][value="vegetarian"]').isChecked()).toBe(true);
    await page.goto('/mina-sidor/uppgifter');
    await lookAt(page, way);
    await lookInTheDark(page, way);
    const file = await page.request.get('/mina-sidor/uppgifter.json');
    expect(file.headers()['content-disposition']).toContain('attachment');
    const { seat, person } = kept.parse(await file.json());
    expect(person?.[0]?.['email']).toBe(staff);
    expect(seat?.filter(({ food, part }) => food === 'vegetarian' && part === 'AM').length).toBeGreaterThan(0);
  });

  it('opens the seat by the link of the mail without signing in, and gives it back there', async () => {
    const other = await stage.open(way);
    try {
      const answer = await other.goto(link);
      expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
      await other.getByText(t('mine:link.only')).waitFor();
      expect(await other.locator('main').innerText()).toContain(t('mine:food.vegetarian'));
      await lookAt(other, way);
      await lookInTheDark(other, way);
      await way.press(other, other.locator('input[name="mat"][value="vegan"]'));
      await way.press(other, other.getByRole('button', { name: t('mine:food.save'), exact: true }));
      await other.getByText(t('mine:food.saved')).waitFor();
      await way.press(other, other.getByRole('button', { name: t('mine:cancel.yes'), exact: true }));
      await other.getByText(t('mine:cancel.done')).waitFor();
      expect(await other.locator('main form').count()).toBe(0);
      await lookAt(other, way);
      await other.goto('/mina-sidor');
      await other.locator('main a[href^="/logga-in"]').waitFor();
      const gone = await other.goto(`${link}x`);
      expect(gone?.status()).toBe(410);
      await other.getByRole('heading', { name: t('mine:link.endedTitle') }).waitFor();
      await lookAt(other, way);
    } finally {
      await other.context().close();
    }
  });

  it('makes an address for the calendar, shown once, and stops it', async () => {
    await page.goto('/mina-sidor/kalender');
    await lookAt(page, way);
    await way.press(page, page.locator('main form:has(input[value="skapa"]) button'));
    await page.locator('#adress').waitFor();
    const address = await page.locator('#adress').inputValue();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    const path = new URL(address).pathname;
    const feed = await page.request.get(path);
    expect(await feed.text()).toContain('BEGIN:VEVENT');
    expect(await feed.text()).toContain('STATUS:CANCELLED');
    expect(await feed.text()).not.toMatch(/ATTENDEE|METHOD|ORGANIZER/);
    await page.goto('/mina-sidor/kalender');
    expect(await page.locator('#adress').count()).toBe(0);
    await way.press(page, button(t('mine:feed.stop')));
    await said(t('mine:feed.stopped')).waitFor();
    expect((await page.request.get(path)).status()).toBe(404);
  });

  it('is written to in the language she chooses', async () => {
    await page.goto('/mina-sidor/uppgifter');
    const next = way.locale === 'sv' ? 'en' : 'sv';
    await way.press(page, page.locator(`input[name="sprak"][value="${next}"]`));
    await way.press(page, button(t('mine:kept.locale.save')));
    await said(t('mine:kept.locale.saved')).waitFor();
    expect(await page.locator(`input[name="sprak"][value="${next}"]`).isChecked()).toBe(true);
    await way.press(page, page.locator('input[name="sprak"][value="sv"]'));
    await way.press(page, button(t('mine:kept.locale.save')));
  });
});
