import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { lookAt, lookInTheDark } from './harness/accessible.ts';
import { waitForMail } from './harness/mailbox.ts';
import { signIn } from './harness/sign-in.ts';
import { setStage } from './harness/test-stage.ts';
import { ways } from './harness/chosen-ways.ts';

const stage = setStage();
const coordinator = 'samordnare@samlots.example';

describe.each(ways)('partners, $name', (way) => {
  const { t } = way;
  const place = ways.indexOf(way);
  const unit = `Förskolan Nyckelpigan ${place + 1}`;
  const renamed = `Förskolan Gräshoppan ${place + 1}`;
  const email = `majken${place + 1}@nyckelpigan.example`;
  let page: Page;
  let newcomer: Page;
  let link = '';

  beforeAll(async () => {
    page = await stage.open(way);
    newcomer = await stage.open(way);
  });
  afterAll(async () => {
    await page.context().close();
    await newcomer.context().close();
  });

  const main = (of: Page = page): Locator => of.locator('main');
  const linkTo = (name: string, of: Page = page): Locator => main(of).getByRole('link', { name, exact: true });
  const button = (name: string, of: Page = page): Locator => main(of).getByRole('button', { name, exact: true });
  const field = (name: string, of: Page = page): Locator => main(of).locator(`[name="${name}"]`);
  const heading = (name: string, of: Page = page): Promise<void> =>
    main(of).getByRole('heading', { level: 1, name }).waitFor();
  const done = (word: string): Promise<void> => page.waitForURL(`**/samordna/verksamheter/*klart=${word}*`);

  it('opens the list from the planning', async () => {
    await signIn(page, way, stage.url(), coordinator);
    await page.goto('/samordna');
    await way.press(page, linkTo(t('partners:planLink')));
    await heading(t('partners:list.title'));
    await lookAt(page, way);
    await lookInTheDark(page, way);
  });

  it('invites a unit, told what is missing first, with everything typed kept', async () => {
    await way.press(page, linkTo(t('partners:list.invite')));
    await heading(t('partners:create.title'));
    await lookAt(page, way);
    await way.write(page, field('name'), unit);
    await way.press(page, button(t('partners:create.send')));
    await main().locator('.error-summary:focus').waitFor();
    await main().locator(`[name="name"][value="${unit}"]`).waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.choose(page, field('kind'), 'preschool');
    await way.choose(page, field('operator'), 'private');
    await way.write(page, field('contactName'), 'Majken Alrot');
    await way.write(page, field('contactEmail'), email);
    await way.press(page, button(t('partners:create.send')));
    await done('inbjuden');
    await heading(unit);
    await main().getByText(t('partners:unit.done.inbjuden')).waitFor();
    await lookAt(page, way);
  });

  it('warns of a unit of the same name', async () => {
    await page.goto('/samordna/verksamheter/ny');
    await way.write(page, field('name'), unit);
    await way.choose(page, field('kind'), 'preschool');
    await way.choose(page, field('operator'), 'private');
    await way.write(page, field('contactName'), 'Majken Alrot');
    await way.write(page, field('contactEmail'), email);
    await way.press(page, button(t('partners:create.send')));
    await field('sameNameToo').waitFor();
    await lookAt(page, way);
  });

  it('lets the contact say yes, by the link of the mail, and shows her round', async () => {
    const mail = await waitForMail(stage.url(), ({ to, links }) => to === email && links.some(isJoin));
    link = mail.links.find(isJoin) ?? '';
    await newcomer.goto(link);
    await heading(t('partners:join.title.CONTACT'), newcomer);
    await lookAt(newcomer, way);
    await lookInTheDark(newcomer, way);
    await way.write(newcomer, field('name', newcomer), ' ');
    await way.press(newcomer, button(t('partners:join.button.CONTACT'), newcomer));
    await main(newcomer).locator('.error-summary:focus').waitFor();
    await lookAt(newcomer, way);
    await way.write(newcomer, field('name', newcomer), 'Majken Alrot');
    await way.press(newcomer, button(t('partners:join.button.CONTACT'), newcomer));
    await newcomer.waitForURL('**/valkommen');
    await main(newcomer)
      .getByText(t('partners:welcome.contact', { organisation: unit }))
      .waitFor();
    await lookAt(newcomer, way);
    await lookInTheDark(newcomer, way);
    await way.press(newcomer, linkTo(t('partners:welcome.skip'), newcomer));
    await newcomer.waitForURL('**/organisation/*');
  });

  it('says of a link that has been used that it has', async () => {
    await newcomer.goto(link);
    await main(newcomer).getByText(t('partners:join.spent.USED')).waitFor();
    await lookAt(newcomer, way);
    await newcomer.goto('/inbjudan/ingen-sadan-lank');
    await main(newcomer).getByText(t('partners:join.spent.UNKNOWN')).waitFor();
    await lookAt(newcomer, way);
  });

  it('finds the unit again, and gives it a new name', async () => {
    await page.goto('/samordna/verksamheter');
    await way.write(page, field('sok'), unit);
    await way.press(page, button(t('partners:list.filter.show')));
    await page.waitForURL('**sok=*');
    await main().getByText('Majken Alrot').waitFor();
    await way.press(page, linkTo(unit));
    await heading(unit);
    await way.write(page, field('name'), renamed);
    await way.press(page, button(t('partners:unit.rename.save')));
    await done('namn');
    await heading(renamed);
    await lookAt(page, way);
  });

  it('reminds a unit that has booked nothing, once', async () => {
    await page.goto('/samordna/verksamheter?visa=har-inte-bokat');
    const one = main().getByRole('button', { name: t('partners:list.remindNamed', { name: renamed }), exact: true });
    await one.waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, one);
    await page.waitForURL('**paminda=1');
    await main()
      .getByText(t('partners:list.remindTold', { count: 1 }))
      .waitFor();
    await one.waitFor({ state: 'detached' });
    await waitForMail(stage.url(), ({ to, subject }) => to === email && subject.includes(renamed));
  });

  it('shows what would happen, and lets another unit take over', async () => {
    await page.goto(`/samordna/verksamheter?sok=${encodeURIComponent(renamed)}`);
    await way.press(page, linkTo(renamed));
    await heading(renamed);
    await way.press(page, linkTo(t('partners:unit.end.act')));
    await heading(t('partners:unit.end.title', { name: renamed }));
    await way.choose(page, field('efter'), 'org-forskolan-kastanjen');
    await way.press(page, button(t('partners:unit.end.preview')));
    await main()
      .getByText(t('partners:unit.end.peopleMove', { count: 1, successor: 'Förskolan Kastanjen' }))
      .waitFor();
    await lookAt(page, way);
    await lookInTheDark(page, way);
    await way.press(page, button(t('partners:unit.end.yesMerge')));
    await done('stangd');
    await linkTo('Förskolan Kastanjen').waitFor();
    await lookAt(page, way);
  });
});

const isJoin = (address: string): boolean => address.includes('/inbjudan/');
