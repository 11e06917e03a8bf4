import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { browse, type Browser } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { accounts, protectedEmail, protectedName, twoDistricts } from '../test-kit/two-districts.ts';

const clinic = ['Alias Alm', 'Namn clinic-contact', 'Namn clinic-nurse', 'Namn north-coordinator'];
const parish = ['Namn parish-contact', 'Namn reader'];
const club = ['Namn admin', 'Namn club-member', 'Namn south-coordinator'];

/** Whom each account may see, over all units of both districts. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'north-coordinator': [...clinic, ...parish],
  'south-coordinator': club,
  'clinic-contact': clinic,
  'parish-contact': parish,
  'clinic-nurse': ['Namn clinic-nurse'],
  reader: ['Namn reader'],
  admin: [...clinic, ...parish, ...club, 'Namn clinic-former'],
};

const everywhere = `{ organisations(first: 10) { edges { node { name district { key } staff(first: 20) { edges { node {
  name email memberships { organisation { name } } } } } } } } }`;

describeOn('who sees whom', (use) => {
  let on: TestApi;
  const browsers = new Map<string, Browser>();
  const as = (id: string): Browser => browsers.get(id) ?? browse(on);

  beforeAll(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
    for (const { id } of accounts) {
      const browser = browse(on, id);
      await browser.signIn(`${id}@samlots.example`);
      browsers.set(id, browser);
    }
  });

  const namesIn = (answer: unknown): readonly string[] =>
    [...new Set(JSON.stringify(answer).match(/(?:Namn [\w-]+|Alias Alm)/g) ?? [])].toSorted();

  it.each([...accounts.map(({ id }) => id), 'nobody'])('shows %s the staff lists that are theirs', async (id) => {
    const { data, errors } = await as(id).graphql(everywhere);
    expect(errors).toBeUndefined();
    const listed = (expected[id] ?? []).filter((name) => name !== 'Namn clinic-former');
    expect(namesIn(data)).toEqual(listed.toSorted());
  });

  it.each([...accounts.map(({ id }) => id), 'nobody'])(
    'answers %s the same of a hidden person and of none, by node',
    async (id) => {
      const persons = await use().prisma.person.findMany();
      const ids = [...persons.map((person) => `Person:${person.id}`), 'Person:missing'];
      const { data, errors } = await as(id).graphql(
        'query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { name email } } }',
        { ids },
      );
      expect(errors).toBeUndefined();
      expect(namesIn(data)).toEqual([...(expected[id] ?? [])].toSorted());
    },
  );

  it('tells nobody a protected name or address, and finds the person by the name that is told', async () => {
    const search = (text: string) =>
      `{ organisation(id: "clinic") { staff(search: "${text}") { edges { node { name email } } } } }`;
    for (const { id } of accounts) {
      const seen = [await as(id).graphql(everywhere), await as(id).graphql(search('skyddberg'))];
      expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${protectedName}|${protectedEmail}`));
    }
    const found = await as('clinic-contact').graphql(search('alias al'));
    expect(namesIn(found)).toEqual(['Alias Alm']);
  });

  it('pages a staff list in Swedish order by keyset', async () => {
    const page = `query P($after: String) { organisation(id: "clinic") { staff(first: 3, after: $after) {
      pageInfo { hasNextPage endCursor } edges { cursor node { name } } } } }`;
    const first = await as('clinic-contact').graphql(page);
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(first))?.[1];
    const second = await as('clinic-contact').graphql(page, { after: cursor });
    const inOrder = JSON.stringify([first, second]).match(/(?:Namn [\w-]+|Alias Alm)/g);
    expect(inOrder).toEqual(['Alias Alm', 'Namn clinic-contact', 'Namn clinic-nurse', 'Namn north-coordinator']);
  });

  it('answers a staff list in four statements, signing in included', async () => {
    const list =
      '{ organisation(id: "clinic") { name staff { edges { node { name email memberships { organisation { name } } } } } } }';
    const { statements } = await countStatements(use(), () => as('clinic-contact').graphql(list));
    expect(statements).toHaveLength(4);
  });

  it('resolves the actor once for all operations of one page', async () => {
    const page = {};
    const cookie = as('clinic-contact').cookie();
    const ask = () =>
      on.api.fetch(new Request(`${on.config.baseUrl}/graphql?query={viewer{name}}`, { headers: { cookie } }), { page });
    await ask();
    const { statements } = await countStatements(use(), ask);
    expect(statements.filter((sql) => /"Session"|UserPerson/.test(sql))).toEqual([]);
  });

  it('lists districts in Swedish order, and those that have ended only when asked', async () => {
    const { data } = await as('nobody').graphql(
      '{ districts { name { sv } } all: districts(ended: true) { key successor { key } } }',
    );
    expect(data).toEqual({
      districts: [{ name: { sv: 'Årsta' } }, { name: { sv: 'Älvsjö' } }],
      all: [
        { key: 'north', successor: null },
        { key: 'south', successor: null },
        { key: 'old', successor: { key: 'south' } },
      ],
    });
  });
});
