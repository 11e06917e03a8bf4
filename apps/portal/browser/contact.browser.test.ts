import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { allMail, calendarLines, waitForMail, type DemoMail } from './harness/mailbox.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { dayOf, programmeKey } from './harness/training-year.ts';
import { ways } from './harness/chosen-ways.ts';
import type { Way } from './harness/ways.ts';

const stage = setStage();
const contact = 'kontakt@samlots.example';

type Day4 = { readonly programme: string; readonly full: string; readonly open: string };

/** Day 4 of the demo year: round A is full with a queue, round B has seats. */
async function findDay4(): Promise<Day4> {
  const programme = await programmeKey(stage.url(), 'utbildningsar');
  const { occurrences } = await dayOf(stage.url(), programme, 4);
  const keyOf = (round: string): string => occurrences.find((each) => each.round === round)?.key ?? '';
  return { programme, full: keyOf('A'), open: keyOf('B') };
}

/** The boxes of those without a seat that day who have an address of their own. */
const boxes = (page: Page, occurrence: string): Locator =>
  page.locator(`:is(tr, li):not(:has(.person-no-mail)) input[name="plats"][value^="${occurrence} "]:visible`);

/** On narrow screens each occurrence is a fold. */
async function unfold(page: Page, way: Way, occurrence: string): Promise<void> {
  const fold = page.locator('details', { has: page.locator(`[name="plats"][value^="${occurrence} "]`) });
  const summary = fold.locator('summary');
  if ((await summary.isVisible()) && (await fold.getAttribute('open')) === null) await way.press(page, summary);
}

type Ticked = { readonly name: string; readonly value: string };

/** Ticks the first so many, but nobody of `besides`, and answers who they are. */
async function tick(page: Page, way: Way, at: { occurrence: string; count: number; besides: readonly Ticked[] }) {
  await unfold(page, way, at.occurrence);
  const ticked: Ticked[] = [];
  for (const box of await boxes(page, at.occurrence).all()) {
    const name = ((await box.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
    if (ticked.length === at.count || at.besides.some((other) => other.name === name)) continue;
    await way.press(page, box);
    expect(await box.isChecked(), name).toBe(true);
    ticked.push({ name, value: (await box.getAttribute('value')) ?? '' });
  }
  expect(ticked).toHaveLength(at.count);
  return ticked;
}

const tickAgain = async (page: Page, way: Way, people: readonly Ticked[]): Promise<void> => {
  for (const { value } of people) {
    await unfold(page, way, value.split(' ')[0] ?? '');
    await way.press(page, page.locator(`input[name="plats"][value="${value}"]:visible`));
  }
};

const says =
  (line: string, name?: string) =>
  (mail: DemoMail): boolean =>
    calendarLines(mail).includes(line) &&
    (name === undefined || calendarLines(mail).some((each) => each.includes(name)));

const uidOf = (mail: DemoMail): string | undefined => calendarLines(mail).find((line) => line.startsWith('UID:'));

describe.each(ways)('the contact of a unit, $name', (way) => {
  const { t } = way;
  let page: Page;
  let day4: Day4;
  let unit: string;
  let seated: Ticked[] = [];
  let waiting: Ticked[] = [];
  let seatsBefore = 0;
  const known = new Set<string>();

  beforeAll(async () => {
    page = await stage.open(way);
    day4 = await findDay4();
    for (const { id } of await allMail(stage.url())) known.add(id);
  });
  afterAll(() => page.context().close());

  const fresh = (wanted: (mail: DemoMail) => boolean): Promise<DemoMail> =>
    waitForMail(stage.url(), (mail) => !known.has(mail.id) && wanted(mail));
  const save = (on: Page): Locator => on.locator('main button:visible', { hasText: t('training:unit.save') });
  const cancelLinks = (): Locator => page.locator('main a[href^="/avboka/"]');
  const cancelLink = ({ name }: Ticked): Locator =>
    page.locator('main a[href^="/avboka/"]:visible', { hasText: name }).first();
  const person = (name: string): Locator => page.locator('main :is(tr, ul.people > li):visible', { hasText: name });

  it('signs in and opens the staff of the unit for the training year', async () => {
    await signIn(page, way, stage.url(), contact);
    await lookAt(page, way);
    await way.press(page, page.locator('main').getByRole('link', { name: t('training:me.unitAct') }));
    await page.waitForURL('**/organisation/**');
    unit = `${new URL(page.url()).pathname}?utbildning=${day4.programme}`;
    await way.press(page, page.locator(`main a.chip[href="?utbildning=${day4.programme}"]`));
    await page.waitForURL(`**${unit}`);
    await page.getByRole('heading', { name: t('training:unit.title') }).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    seatsBefore = await cancelLinks().count();
  });

  it('is told that nobody is ticked', async () => {
    await way.press(page, save(page));
    await page.getByText(t('training:unit.nothingChosen')).waitFor();
    await lookAt(page, way);
  });

  it('books two at once, and one whose day is full and who waits with a number', async () => {
    await page.goto(unit);
    seated = await tick(page, way, { occurrence: day4.open, count: 2, besides: [] });
    waiting = await tick(page, way, { occurrence: day4.full, count: 1, besides: seated });
    const late = await page.context().newPage();
    await late.goto(unit);
    await tickAgain(late, way, [...seated, ...waiting]);
    await way.press(page, save(page));
    await page.waitForURL(/[?&]nya=/);
    const told = page.locator('main [role="status"]').first();
    const counts = `${t('training:unit.savedSeats', { count: 2 })}, ${t('training:unit.savedQueue', { count: 1 })}.`;
    await told.getByText(counts).waitFor();
    for (const { name } of [...seated, ...waiting]) await told.getByText(name).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(late, save(late));
    await late.locator('main :is([role="alert"], [role="status"])').first().waitFor();
    await lookAt(late, way);
    await late.close();
  });

  it('sees who has a seat and who waits at which place, each once', async () => {
    await page.goto(unit);
    await unfold(page, way, day4.full);
    await unfold(page, way, day4.open);
    const label = t('training:state.WAITLISTED', { number: 10 });
    for (const { name } of waiting) await person(name).getByText(label, { exact: true }).first().waitFor();
    for (const { name } of seated) await person(name).getByText(t('training:state.ENROLLED')).first().waitFor();
    // The page has the staff twice, for wide and for narrow screens.
    expect(await cancelLinks().count()).toBe(seatsBefore + 2 * 3);
  });

  it('books nobody twice when going back and saving again', async () => {
    await page.goto(unit);
    await page.goBack();
    const again = page.locator(`input[name="plats"][value="${seated[0]?.value}"]:visible`);
    if (await again.isVisible()) {
      if (!(await again.isChecked())) await way.press(page, again);
      await way.press(page, save(page));
    }
    await page.goto(unit);
    expect(await cancelLinks().count()).toBe(seatsBefore + 2 * 3);
    const form = new URLSearchParams([...seated, ...waiting].map(({ value }) => ['plats', value]));
    const post = () =>
      page.request.post(unit, {
        data: form.toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: stage.url() },
      });
    const answers = await Promise.all([post(), post()]);
    expect(answers.map((answer) => answer.status())).toEqual([200, 200]);
    await page.goto(unit);
    expect(await cancelLinks().count()).toBe(seatsBefore + 2 * 3);
  });

  it('has sent each a mail: an invitation to the calendar for a seat, none for the queue', async () => {
    for (const { name } of seated) {
      const mail = await fresh(says('METHOD:REQUEST', name));
      expect(calendarLines(mail)).toContain('STATUS:CONFIRMED');
      const all = (await allMail(stage.url())).filter(
        (each) => !known.has(each.id) && says('METHOD:REQUEST', name)(each),
      );
      expect(all).toHaveLength(1);
    }
    const [first = ''] = waiting.map(({ name }) => name.split(' ')[0]);
    const told = await fresh(({ calendar, text }) => calendar == null && text.includes(first) && text.includes('10'));
    await page.goto(`/dev/mail/${told.id}`);
    await lookAt(page, way);
  });

  it('cancels one after being asked, and the calendar is told', async () => {
    const [one] = seated;
    if (one === undefined) throw new Error('nobody has a seat');
    const invited = await fresh(says('METHOD:REQUEST', one.name));
    await page.goto(unit);
    await unfold(page, way, day4.open);
    await way.press(page, cancelLink(one));
    await page.getByRole('heading', { name: t('training:cancel.title') }).waitFor();
    await page.getByText(one.name).first().waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, page.getByRole('button', { name: t('training:cancel.yes') }));
    await page.getByText(t('training:cancel.done')).waitFor();
    await lookAt(page, way);
    const cancelled = await fresh(says('METHOD:CANCEL', one.name));
    expect(calendarLines(cancelled)).toContain('STATUS:CANCELLED');
    expect(uidOf(cancelled)).toBe(uidOf(invited));
  });

  it('takes the others back too, so that the day is as it was', async () => {
    for (const one of [...seated.slice(1), ...waiting]) {
      await page.goto(unit);
      await unfold(page, way, one.value.split(' ')[0] ?? '');
      await way.press(page, cancelLink(one));
      await way.press(page, page.locator('main form button[type="submit"]'));
      await page.waitForURL(/avbokad=/);
    }
    await page.goto(unit);
    expect(await cancelLinks().count()).toBe(seatsBefore);
  });
});
