import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { hashToken } from '../../auth/link-rules.ts';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';
import { trainingOfBoth } from '../../test-kit/training-of-both.ts';
import { accounts, twoDistricts } from '../../test-kit/two-districts.ts';

const token = 'AAAAAAAAAAAAAAAAAAAAAA';
const seat = 'e-club-member-A';
const other = 'e-parish-contact-A';

const page = `{ viewer { id } keptAboutMe { kind } mySeats { key } seatLink { is retryAfterSeconds seat {
  key state part food span { startsAt endsAt } mayCancel mayChoosePart mayChooseFood organisation { name }
  occurrence { startsAt foodTotals { count } enrolments { edges { node { key } } } } } } }`;
const choose = `mutation($seat: ID!) { choosePart(enrolmentId: $seat, part: "AM") { __typename ... on PartChosen { endsAt } }
  chooseFood(enrolmentId: $seat, food: "vegan") { __typename } }`;
const cancel = `mutation($seat: ID!) { cancelEnrolment(enrolmentId: $seat) { __typename ... on SeatCancelled { state } } }`;

describeOn('the link of a mail to one seat', (use) => {
  let api: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    await trainingOfBoth(use().prisma);
    api = testApi(use());
    await use().prisma.seatLink.create({
      data: {
        id: 'link',
        tokenHash: hashToken(token),
        enrolmentId: seat,
        createdAt: api.clock.now(),
        expiresAt: new Date('2014-03-07T22:59:59.999Z'),
      },
    });
  });

  type Link = { readonly by?: string; readonly cookie?: string; readonly from?: string };
  const ask = async (query: string, link: Link, variables: Record<string, unknown> = {}) => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (link.by !== undefined) headers.set('x-seat-link', link.by);
    if (link.cookie !== undefined) headers.set('cookie', link.cookie);
    const body = JSON.stringify({ query, variables });
    const request = new Request(`${api.config.baseUrl}/graphql`, { method: 'POST', headers, body });
    const response = await api.api.fetch(request, { clientAddress: link.from ?? '192.0.2.7' });
    return response.json();
  };
  const rows = () =>
    use().prisma.enrolment.findMany({
      orderBy: { id: 'asc' },
      select: { id: true, state: true, part: true, food: { select: { choice: true } } },
    });

  it('shows that one seat, of nobody, and signs nobody in', async () => {
    const answer = await ask(page, { by: token });
    expect(answer).toEqual({
      data: {
        viewer: null,
        keptAboutMe: [],
        mySeats: [],
        seatLink: {
          is: 'HELD',
          retryAfterSeconds: null,
          seat: {
            key: seat,
            state: 'ENROLLED',
            part: 'FULL',
            food: null,
            span: { startsAt: '2014-03-06T08:00:00.000Z', endsAt: '2014-03-06T15:30:00.000Z' },
            mayCancel: true,
            mayChoosePart: true,
            mayChooseFood: true,
            organisation: { name: 'Föreningen Öppet' },
            occurrence: {
              startsAt: '2014-03-06T08:00:00.000Z',
              foodTotals: null,
              enrolments: { edges: [{ node: { key: seat } }] },
            },
          },
        },
      },
    });
    const person = await ask(`{ seatLink { seat { person { name } } } }`, { by: token });
    expect(person).toMatchObject({ errors: [{ extensions: { code: 'NotAllowed' } }] });
    expect(JSON.stringify(person)).not.toContain('Namn');
  });

  it('chooses part and food and gives the seat back, once', async () => {
    expect(await ask(choose, { by: token }, { seat })).toEqual({
      data: {
        choosePart: { __typename: 'PartChosen', endsAt: '2014-03-06T11:00:00.000Z' },
        chooseFood: { __typename: 'FoodChosen' },
      },
    });
    expect(await ask(page, { by: token })).toMatchObject({
      data: { seatLink: { seat: { part: 'AM', food: 'vegan', span: { endsAt: '2014-03-06T11:00:00.000Z' } } } },
    });
    expect(await ask(cancel, { by: token }, { seat })).toEqual({
      data: { cancelEnrolment: { __typename: 'SeatCancelled', state: 'CANCELLED' } },
    });
    expect(await ask(cancel, { by: token }, { seat })).toMatchObject({
      data: { cancelEnrolment: { __typename: 'EnrolmentEnded' } },
    });
  });

  it('does nothing to another seat, whoever is signed in beside it', async () => {
    const browser = browse(api);
    await browser.signIn('parish-contact@samlots.example');
    const before = await rows();
    const both = { by: token, cookie: browser.cookie() };
    expect(await ask(cancel, both, { seat: other })).toMatchObject({
      data: { cancelEnrolment: { __typename: 'NotAllowed' } },
    });
    expect(await ask(choose, both, { seat: other })).toMatchObject({
      data: { choosePart: { __typename: 'NotAllowed' }, chooseFood: { __typename: 'NotAllowed' } },
    });
    expect(await ask(page, both)).toMatchObject({ data: { viewer: null } });
    expect(await rows()).toEqual(before);
  });

  it('ends with the day after, by the clock, and with the day where that was moved to an earlier one', async () => {
    const before = await rows();
    api.clock.pass((25 * 24 + 13) * 60 + 59);
    expect(api.clock.now().toISOString()).toBe('2014-03-07T22:59:00.000Z');
    expect(await ask(page, { by: token })).toMatchObject({
      data: { seatLink: { is: 'HELD', seat: { mayCancel: false } } },
    });
    expect(await ask(cancel, { by: token }, { seat })).toMatchObject({
      data: { cancelEnrolment: { __typename: 'OccurrenceBegun' } },
    });
    api.clock.pass(1);
    expect(await ask(page, { by: token })).toMatchObject({ data: { seatLink: { is: 'ENDED', seat: null } } });
    expect(await ask(cancel, { by: token }, { seat })).toMatchObject({
      data: { cancelEnrolment: { __typename: 'NotAllowed' } },
    });
    expect(await rows()).toEqual(before);
  });

  it('tells a wrong one, an old one and none at all by no difference, and stops whoever tries many', async () => {
    const wrong = (from: string, by = 'BBBBBBBBBBBBBBBBBBBBBB') => ask('{ seatLink { is } }', { by, from });
    expect(await ask('{ seatLink { is } }', {})).toEqual({ data: { seatLink: null } });
    for (const by of ['', 'a'.repeat(5000), hashToken(token), '../../etc/passwd'])
      expect(await wrong('192.0.2.8', by)).toEqual({ data: { seatLink: { is: 'ENDED' } } });
    for (let tries = 0; tries < 30; tries += 1) await wrong('192.0.2.9');
    expect(await wrong('192.0.2.9')).toEqual({ data: { seatLink: { is: 'TOO_MANY' } } });
    // Others behind other addresses, and those with the right link, are not held back.
    expect(await wrong('192.0.2.10')).toEqual({ data: { seatLink: { is: 'ENDED' } } });
    expect(await ask('{ seatLink { is } }', { by: token, from: '192.0.2.9' })).toEqual({
      data: { seatLink: { is: 'HELD' } },
    });
  });

  it('leaves its token in no log and no row', async () => {
    await ask(page, { by: token });
    await ask(choose, { by: token }, { seat });
    expect(api.logged.join('\n')).toContain('graphql');
    expect(api.logged.join('\n')).not.toContain(token);
    const trail = await use().prisma.auditEntry.findMany({ where: { actorKind: 'seat-holder' } });
    expect(trail).toHaveLength(2);
    expect(JSON.stringify(trail)).not.toContain(token);
  });

  it('is not needed by the person herself, and tells each role what it may know', async () => {
    await use().prisma.foodChoice.create({ data: { enrolmentId: other, choice: 'vegan' } });
    const query = `{ occurrence(id: "north-A") { foodTotals { food count } enrolments { edges { node { key food } } } } }`;
    const known = async (email?: string) => {
      const browser: Browser = browse(api, `192.0.2.${accounts.length + (email?.length ?? 0)}`);
      if (email !== undefined) await browser.signIn(`${email}@samlots.example`);
      const { data } = await browser.graphql(query);
      return JSON.stringify(data);
    };
    const totals = '"foodTotals":[{"food":"vegan","count":1}]';
    const told = `"key":"${other}","food":"vegan"`;
    const seen: Record<string, readonly boolean[]> = {};
    for (const id of [undefined, ...accounts.map((account) => account.id)]) {
      const text = await known(id);
      seen[id ?? 'nobody'] = [text.includes(totals), text.includes(told)];
    }
    expect(seen).toEqual({
      nobody: [false, false],
      'north-coordinator': [true, false],
      'south-coordinator': [false, false],
      'clinic-contact': [false, false],
      'parish-contact': [false, true],
      'clinic-nurse': [false, false],
      reader: [false, false],
      admin: [true, false],
    });
  });
});
