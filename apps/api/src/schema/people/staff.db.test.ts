import { countStatements, describeOn } from '@samlots/db/test-kit';
import { sortKey } from '@samlots/kernel';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';
import { accounts, twoDistricts } from '../../test-kit/two-districts.ts';

const page = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node: z.object({ person: z.object({ name: z.string() }) }) })),
});

const rows = `totalCount pageInfo { hasNextPage endCursor } edges { node {
  key kind toOn leaveFromOn contact hasAccount organisation { name kind } person { key name profession email } } }`;
const unitList = `query U($filter: StaffFilter, $after: String, $first: Int) { organisation(id: "clinic") {
  ties(first: $first, after: $after, filter: $filter) { ${rows} } } }`;
const districtList = `query D($filter: StaffFilter, $after: String, $first: Int) {
  staff(first: $first, after: $after, filter: $filter) { ${rows} } }`;

const clinic = ['Alias Alm', 'Namn clinic-contact', 'Namn clinic-nurse', 'Namn north-coordinator'];

describeOn('lists of people', (use) => {
  let on: TestApi;
  const browsers = new Map<string, Browser>();
  const as = (id: string): Browser => browsers.get(id) ?? browse(on);

  beforeAll(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    const { prisma } = use();
    await prisma.person.update({ where: { id: 'clinic-nurse' }, data: { profession: 'BVC-sköterska' } });
    await prisma.membership.update({
      where: { id: 'm-clinic-nurse' },
      data: { kind: 'EXTERNAL', leaveFromOn: new Date('2014-02-10') },
    });
    await prisma.person.update({ where: { id: 'north-coordinator' }, data: { email: null } });
    await prisma.person.create({
      data: { id: 'twin', name: 'Namn twin', sortKey: sortKey('Namn twin'), mergedIntoId: 'clinic-nurse' },
    });
    await prisma.membership.create({
      data: { personId: 'twin', organisationId: 'clinic', fromOn: new Date('2010-01-01') },
    });
    on = testApi(use());
    for (const { id } of accounts) {
      const browser = browse(on, id);
      await browser.signIn(`${id}@samlots.example`);
      browsers.set(id, browser);
    }
  });

  const read = async (id: string, query: string, variables: object = {}) => {
    const { data, errors } = await as(id).graphql(query, { first: 50, ...variables });
    expect(errors).toBeUndefined();
    const unit = z.object({ ties: page }).safeParse(data?.['organisation']);
    return unit.success ? unit.data.ties : page.parse(data?.['staff']);
  };
  const names = async (id: string, query: string, variables: object = {}) =>
    (await read(id, query, variables)).edges.map(({ node }) => node.person.name);

  it('shows the contact her unit by name, without those who left or are part of another', async () => {
    expect(await names('clinic-contact', unitList)).toEqual(clinic);
    expect((await read('clinic-contact', unitList)).totalCount).toBe(4);
  });

  it.each([
    ['a part of a name', { search: 'NURSE' }, ['Namn clinic-nurse']],
    ['an address', { search: 'clinic-contact@' }, ['Namn clinic-contact']],
    ['a protected name', { search: 'clinic-hidden' }, []],
    ['profession', { profession: 'BVC-sköterska' }, ['Namn clinic-nurse']],
    ['kind', { kind: 'EXTERNAL' }, ['Namn clinic-nurse']],
    ['leave', { onLeave: true }, ['Namn clinic-nurse']],
    ['no address, as a protected identity looks', { withoutEmail: true }, ['Alias Alm', 'Namn north-coordinator']],
    ['all at once', { search: 'namn', kind: 'EMPLOYED', withoutEmail: true }, ['Namn north-coordinator']],
  ])('finds by %s', async (_case, filter, found) => {
    expect(await names('clinic-contact', unitList, { filter })).toEqual(found);
  });

  it('shows coordinators their district, administrators all, and everybody else herself', async () => {
    expect(await names('north-coordinator', districtList)).toEqual([...clinic, 'Namn parish-contact', 'Namn reader']);
    expect(await names('south-coordinator', districtList)).toEqual([
      'Namn admin',
      'Namn club-member',
      'Namn south-coordinator',
    ]);
    expect(await names('admin', districtList)).toHaveLength(9);
    expect(await names('admin', districtList, { filter: { districtId: 'District:south' } })).toHaveLength(3);
    expect(await names('clinic-nurse', districtList)).toEqual(['Namn clinic-nurse']);
    expect(await names('nobody', districtList)).toEqual([]);
    expect(await names('parish-contact', unitList)).toEqual([]);
  });

  it('pages by keyset', async () => {
    const first = await read('north-coordinator', districtList, { first: 4 });
    const second = await read('north-coordinator', districtList, { first: 4, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.person.name)).toEqual([
      ...clinic,
      'Namn parish-contact',
      'Namn reader',
    ]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('answers a page in at most six statements, signing in, filters and the count included', async () => {
    const filter = { search: 'namn', kind: 'EMPLOYED', profession: 'x', onLeave: true, withoutEmail: true };
    for (const [id, query] of [
      ['clinic-contact', unitList],
      ['north-coordinator', districtList],
    ] as const) {
      for (const variables of [{}, { filter }, { first: 2 }]) {
        const { statements } = await countStatements(use(), () => read(id, query, variables));
        expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(6);
      }
    }
  });

  it('finds people to merge for administrators alone', async () => {
    const query = '{ findPeople(first: 10, search: "nurse") { edges { node { name } } } personMerges { kept } }';
    expect(JSON.stringify(await as('admin').graphql(query))).toContain('Namn clinic-nurse');
    for (const id of ['north-coordinator', 'clinic-contact', 'nobody']) {
      const answer = await as(id).graphql(query);
      expect(JSON.stringify(answer)).not.toContain('Namn');
      expect(answer.errors?.[0]?.extensions?.['code']).toBe('NotAllowed');
    }
  });

  it('takes a list from draft to people, to those of the unit alone, and mails who has a mailbox of her own', async () => {
    const row = (line: number, name: string, email: string) => ({ line, name, profession: 'midwife', email, kind: '' });
    const prepare = `mutation P($rows: [StaffRowInput!]!) { prepareStaffImport(organisationId: "clinic", rows: $rows) {
      __typename ... on StaffImportPrepared { key wrong } } }`;
    const ulla = [row(1, 'Ulla Öst', 'ulla@samlots.example')];
    const refused = await as('parish-contact').graphql(prepare, { rows: ulla });
    expect(refused.data).toEqual({ prepareStaffImport: { __typename: 'NotAllowed' } });
    const { data } = await as('clinic-contact').graphql(prepare, { rows: ulla });
    const { prepareStaffImport: draft } = z
      .object({ prepareStaffImport: z.object({ key: z.string(), wrong: z.number() }) })
      .parse(data);
    expect(draft.wrong).toBe(0);
    const look = `{ staffImport(id: "${draft.key}", organisationId: "clinic") { lines { name profession sameNameHere } } }`;
    expect((await as('parish-contact').graphql(look)).data).toEqual({ staffImport: null });
    expect((await as('clinic-contact').graphql(look)).data).toEqual({
      staffImport: { lines: [{ name: 'Ulla Öst', profession: 'barnmorska', sameNameHere: false }] },
    });
    const apply = `mutation { applyStaffImport(importId: "${draft.key}", addLines: [], skipLines: []) { ... on PeopleAdded { added } } }`;
    expect((await as('clinic-contact').graphql(apply)).data).toEqual({ applyStaffImport: { added: 1 } });
    await on.writeAndSend();
    const mail = await use().prisma.message.findFirstOrThrow({ where: { kind: 'registered' } });
    expect([mail.recipient, mail.subject, mail.aboutKind]).toEqual([
      'ulla@samlots.example',
      'BVC Tallkotten har lagt in dig i Samlots',
      'Membership',
    ]);
    const ullas = browse(on, 'ulla');
    await ullas.signIn('ulla@samlots.example');
    expect((await ullas.graphql('{ viewer { name } }')).data).toEqual({ viewer: { name: 'Ulla Öst' } });
  });
});
