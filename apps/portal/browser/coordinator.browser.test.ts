import { formatLongDay, swedishDate } from '@samlots/text';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { dayOf, programmeKey } from './harness/training-year.ts';
import { ways } from './harness/chosen-ways.ts';
import type { Way } from './harness/ways.ts';

const stage = setStage();
const coordinator = 'samordnare@samlots.example';

/** A date far enough ahead to be free, as "2027-06-17"; each way has a day of the year and dates of its own. */
function dateAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const longDay = (date: string, way: Way): string => formatLongDay(new Date(`${date}T10:00:00Z`), way.locale);

/** Marks are given until the end of the fourteenth day after; the demo year lies further back when schools are closed. */
function stillMarked(startsAt: string): boolean {
  const last = new Date(new Date(startsAt).getTime() + 14 * 86_400_000);
  return swedishDate(new Date()) <= swedishDate(last);
}

type Row = { readonly startsAt: string; readonly endsAt: string; readonly title: string };

const rows = (page: Page): Locator => page.locator('fieldset.agenda-row');
const inRow = (row: Locator, field: string): Locator => row.locator(`[name="agenda-${field}"]`);

/** Takes every joint discussion out of the programme of the day; answers the last. */
async function removeDiscussions(page: Page, way: Way): Promise<Row> {
  let removed: Row | undefined;
  for (;;) {
    const types = await inRow(rows(page), 'type').evaluateAll((lists) =>
      lists.map((list) => (list instanceof HTMLSelectElement ? list.value : '')),
    );
    const place = types.indexOf('group-discussion');
    const row = rows(page).nth(place);
    if (place === -1) break;
    removed = {
      startsAt: await inRow(row, 'startsAt').inputValue(),
      endsAt: await inRow(row, 'endsAt').inputValue(),
      title: await inRow(row, 'titleSv').inputValue(),
    };
    await way.press(page, row.locator('button[name="gor"]'));
    await page.waitForFunction(
      (count) => document.querySelectorAll('fieldset.agenda-row').length < count,
      types.length,
    );
  }
  if (removed === undefined) throw new Error('no joint discussion in the programme of the day');
  return removed;
}

/** Writes a joint discussion into the empty row at the end. */
async function addDiscussion(page: Page, way: Way, { startsAt, endsAt, title }: Row): Promise<void> {
  const row = rows(page).last();
  await way.choose(page, inRow(row, 'type'), 'group-discussion');
  await way.write(page, inRow(row, 'startsAt'), startsAt);
  await way.write(page, inRow(row, 'endsAt'), endsAt);
  await way.write(page, inRow(row, 'titleSv'), title);
}

describe.each(ways)('the coordinator, $name', (way) => {
  const { t } = way;
  const place = ways.indexOf(way);
  const [firstDate, movedDate] = [dateAhead(220 + 7 * place), dateAhead(222 + 7 * place)];
  let page: Page;
  let year: string;
  let address = '';
  let discussion: Row;

  beforeAll(async () => {
    page = await stage.open(way);
    year = await programmeKey(stage.url(), 'utbildningsar');
  });
  afterAll(() => page.context().close());

  const main = (): Locator => page.locator('main');
  const link = (name: string): Locator => main().getByRole('link', { name, exact: true });
  const button = (name: string): Locator => main().getByRole('button', { name, exact: true });
  const done = (word: string): Promise<void> => page.waitForURL(`**/samordna/tillfalle/*klart=${word}*`);

  it('signs in and opens the planning', async () => {
    await signIn(page, way, stage.url(), coordinator);
    await lookAt(page, way);
    await way.press(page, link(t('training:me.planningAct')));
    await page.getByRole('heading', { name: t('training:plan.title'), exact: true }).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('creates an occurrence of a day, told what is missing', async () => {
    const { key } = await dayOf(stage.url(), year, 4 + place);
    await way.press(page, page.locator(`main a[href="/samordna/tillfalle/nytt?dag=${key}"]`).first());
    await page.getByRole('heading', { name: t('training:form.createTitle') }).waitFor();
    await lookAt(page, way);
    await way.press(page, button(t('training:form.saveDraft')));
    await page.locator('#date-error').waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, page.locator('input[name="round"][value=""]'));
    await way.write(page, page.locator('input[name="date"]'), firstDate);
    discussion = await removeDiscussions(page, way);
    await lookAt(page, way);
    await way.press(page, button(t('training:form.saveDraft')));
    await done('skapad');
    address = new URL(page.url()).pathname;
    await page.getByText(t('training:occurrence.created')).waitFor();
    await page.getByRole('heading', { name: longDay(firstDate, way) }).waitFor();
    await lookAt(page, way);
  });

  it('may not publish a full day without a joint discussion, and is told why', async () => {
    await way.press(page, button(t('training:occurrence.publish')));
    const refusal = main().getByRole('alert');
    await refusal.getByText(t('training:occurrence.formatNeeds.full-day')).waitFor();
    const what = t('training:occurrence.lackWord.group-discussion');
    await refusal.getByText(t('training:occurrence.lacks', { what })).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('adds the discussion and publishes', async () => {
    await way.press(page, link(t('training:occurrence.edit')));
    await page.waitForURL('**/andra');
    await lookAt(page, way);
    await addDiscussion(page, way, discussion);
    await way.press(page, button(t('training:form.save')));
    await done('sparad');
    await page.getByText(t('training:occurrence.saved')).waitFor();
    await way.press(page, button(t('training:occurrence.publish')));
    await done('publicerad');
    await page.getByText(t('training:occurrence.published')).waitFor();
    await lookAt(page, way);
  });

  it('moves the day', async () => {
    await way.press(page, link(t('training:occurrence.move')));
    await page.waitForURL('**/flytta');
    await lookAt(page, way);
    await way.write(page, page.locator('input[name="date"]'), movedDate);
    await way.press(page, button(t('training:form.moveSavePlain')));
    await done('flyttad');
    await page.getByText(t('training:occurrence.moved', { count: 0 })).waitFor();
    await page.getByRole('heading', { name: longDay(movedDate, way) }).waitFor();
  });

  it('cancels the day after being asked', async () => {
    await way.press(page, link(t('training:occurrence.cancelDay')));
    await page.getByRole('heading', { name: t('training:form.cancelTitle') }).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, button(t('training:form.yesCancel')));
    await done('installd');
    await page.getByText(t('training:occurrence.stopped', { count: 0 })).waitFor();
    await lookAt(page, way);
    expect(new URL(page.url()).pathname).toBe(address);
    expect(await button(t('training:occurrence.publish')).count()).toBe(0);
  });

  it('sees who is enrolled, where the invitation is, and who waits in which order', async () => {
    const { occurrences } = await dayOf(stage.url(), year, 4);
    const full = occurrences.find(({ round }) => round === 'A')?.key ?? '';
    await page.goto('/samordna');
    await way.press(page, page.locator(`main a[href="/samordna/tillfalle/${full}"]`).first());
    await page.getByRole('heading', { name: t('training:occurrence.queueTitle') }).waitFor();
    const numbers = await page.locator('main .queue-number').allInnerTexts();
    expect(numbers.map((number) => number.trim())).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(await main().getByText(t('training:mail.SENT'), { exact: true }).count()).toBeGreaterThan(0);
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, link(t('training:occurrence.showAll')));
    await page.waitForURL(/visa=alla/);
    await page.getByText(t('training:occurrence.shows', { shown: 96, all: 96 })).waitFor();
    await lookAt(page, way);
  });

  it('marks who was there all day, in the morning, in the afternoon and not at all', async () => {
    const { occurrences } = await dayOf(stage.url(), await programmeKey(stage.url(), 'basutbildning'), 1);
    const held = occurrences.find(({ round }) => round === 'A');
    if (held === undefined) throw new Error('the basic course has no round A');
    if (!stillMarked(held.startsAt)) {
      await page.goto(`/narvaro/${held.key}`);
      await page.getByRole('heading', { name: t('training:attendance.title'), exact: true }).waitFor();
      expect(await page.locator('main input[type="radio"]').count()).toBe(0);
      return;
    }
    await page.goto('/samordna');
    await way.press(page, page.locator(`main a[href="/narvaro/${held.key}"]`));
    await page.getByRole('heading', { name: t('training:attendance.title'), exact: true }).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    const unmarked = page.locator('fieldset.mark-choices:not(:has(input:checked)) input[value="FULL"]');
    const fields = await unmarked.evaluateAll((radios) => radios.map((radio) => radio.getAttribute('name') ?? ''));
    const marks = ['FULL', 'AM', 'PM', 'NONE'].map((mark, at) => `input[name="${fields[at]}"][value="${mark}"]`);
    for (const mark of marks) await way.press(page, page.locator(mark));
    await way.press(page, button(t('training:attendance.save')));
    await page.getByText(t('training:attendance.saved', { count: 4 })).waitFor();
    await lookAt(page, way);
    await page.goto(`/narvaro/${held.key}`);
    for (const mark of marks) expect(await page.locator(mark).isChecked(), mark).toBe(true);
  });
});
