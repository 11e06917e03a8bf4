import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';
import { accounts, twoDistricts } from '../../test-kit/two-districts.ts';

const list = `query ($after: String, $statuses: [String!], $lacking: String, $programmeId: ID, $search: String) {
  partnerUnits(first: 25, after: $after, statuses: $statuses, lacking: $lacking, programmeId: $programmeId, search: $search) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      key name status staffCount district { name { sv } } contacts { name deputy }
      invitation { email state } formerNames { name } remindedOn(reason: "NO_CONTACT")
    } }
  }
}`;
const answer = z.object({
  partnerUnits: z.object({
    totalCount: z.number(),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          key: z.string(),
          status: z.string(),
          staffCount: z.number(),
          contacts: z.array(z.object({ name: z.string() })),
          remindedOn: z.string().nullable(),
        }),
      }),
    ),
  }),
});

describeOn('the list of partners', (use) => {
  let on: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
    const unit = { kind: 'preschool', operator: 'municipal', districtId: 'north', content: {} };
    const row = (id: string, more: object = {}) => ({
      id,
      name: `Förskolan ${id}`,
      sortKey: `forskolan ${id}`,
      ...unit,
      ...more,
    });
    await use().prisma.organisation.createMany({
      data: [
        row('asked', { status: 'INVITED', email: 'asked@samlots.example' }),
        row('ended', { status: 'CLOSED', closedOn: new Date('2013-06-30') }),
        ...Array.from({ length: 60 }, (_, at) => row(`u-${String(at).padStart(2, '0')}`)),
      ],
    });
    await use().prisma.organisationName.create({
      data: { organisationId: 'u-07', name: 'Förskolan Månstenen', untilOn: new Date('2013-12-31') },
    });
  });

  const as = async (id: string): Promise<Browser> => {
    const browser = browse(on);
    await browser.signIn(`${id}@samlots.example`);
    return browser;
  };
  const ask = async (browser: Browser, variables: object = {}) =>
    answer.parse((await browser.graphql(list, { ...variables })).data).partnerUnits;
  const keys = async (browser: Browser, variables: object = {}) =>
    (await ask(browser, variables)).edges.map(({ node }) => node.key);

  it('shows units of one’s own districts, invited and closed ones too, by pages', async () => {
    const browser = await as('north-coordinator');
    const first = await ask(browser);
    expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([64, 25, true]);
    const clinic = first.edges.find(({ node }) => node.key === 'clinic')?.node;
    expect(clinic).toMatchObject({ contacts: [{ name: 'Namn clinic-contact' }] });
    const seen = new Set(first.edges.map(({ node }) => node.key));
    for (const key of await keys(browser, { after: first.pageInfo.endCursor })) seen.add(key);
    expect(seen.size).toBe(50);
    expect(await keys(browser, { statuses: ['INVITED'] })).toEqual(['asked']);
    expect(await keys(browser, { statuses: ['CLOSED'] })).toEqual(['ended']);
    expect(await keys(await as('south-coordinator'))).toEqual(['club']);
    expect((await ask(await as('admin'))).totalCount).toBe(65);
  });

  it('finds by a part of a name, of a former name too, and takes signs as they are', async () => {
    const browser = await as('north-coordinator');
    expect(await keys(browser, { search: 'månsten' })).toEqual(['u-07']);
    expect(await keys(browser, { search: '%' })).toEqual([]);
    expect(await keys(browser, { search: "'; drop table" })).toEqual([]);
  });

  it('lists units without a contact, and those that have booked nothing', async () => {
    const browser = await as('north-coordinator');
    expect((await ask(browser, { lacking: 'NO_CONTACT' })).totalCount).toBe(60);
    await use().prisma.trainingProgramme.create({
      data: {
        id: 'year',
        titleSv: 'Året',
        purposeSv: 'Samsyn',
        organisationId: 'clinic',
        districtId: 'north',
        invitedKinds: ['bvc', 'church'],
        status: 'PUBLISHED',
        organiserEmail: 'utbildning@samlots.example',
      },
    });
    expect(await keys(browser, { lacking: 'NOBODY_ENROLLED', programmeId: 'year' })).toEqual(['clinic', 'parish']);
    expect(await keys(browser, { lacking: 'NOBODY_ENROLLED', programmeId: 'none' })).toEqual([]);
  });

  it.each([
    ['all', {}],
    ['without contact', { lacking: 'NO_CONTACT' }],
    ['by name', { search: 'förskolan' }],
  ])('asks the database six times a page at most: %s', async (_which, variables) => {
    const browser = await as('north-coordinator');
    const { result, statements } = await countStatements(use(), () => ask(browser, variables));
    expect(result.edges).toHaveLength(25);
    expect(statements.length).toBeLessThanOrEqual(6);
  });

  it.each([...accounts.map(({ id }) => id), null])('is empty for whoever looks after no district: %s', async (id) => {
    const browser = id === null ? browse(on) : await as(id);
    const looksAfter = ['north-coordinator', 'south-coordinator', 'admin'].includes(id ?? '');
    expect((await ask(browser)).totalCount > 0).toBe(looksAfter);
    const one = await browser.graphql('{ partnerUnit(id: "asked") { key } organisation(id: "asked") { key } }');
    const seesAsked = ['north-coordinator', 'admin'].includes(id ?? '');
    const found = seesAsked ? { key: 'asked' } : null;
    expect(one.data).toEqual({ partnerUnit: found, organisation: found });
    const node = await browser.graphql('{ node(id: "Organisation:asked") { id } }');
    expect(node.data?.['node'] ?? null).toEqual(seesAsked ? { id: 'Organisation:asked' } : null);
  });

  it('reminds by mail: the unit’s mailbox for want of a contact, and says so in the list', async () => {
    const browser = await as('north-coordinator');
    await use().prisma.organisation.update({ where: { id: 'u-01' }, data: { email: 'ett@samlots.example' } });
    const remind = (unit: string) =>
      browser.graphql(`mutation { remindUnit(organisationId: "${unit}", reason: "NO_CONTACT") { __typename } }`);
    expect((await remind('u-01')).data).toEqual({ remindUnit: { __typename: 'Reminded' } });
    expect((await remind('u-01')).data).toEqual({ remindUnit: { __typename: 'AlreadyReminded' } });
    expect((await remind('u-02')).data).toEqual({ remindUnit: { __typename: 'NobodyToWriteTo' } });
    await on.writeAndSend();
    const sent = await use().prisma.message.findMany({ where: { kind: 'unit-reminder' } });
    expect(sent).toMatchObject([{ recipient: 'ett@samlots.example', aboutKind: 'UnitReminder', state: 'SENT' }]);
    expect(sent[0]?.subject).toBe('Förskolan u-01 saknar kontaktperson i Samlots');
    const { edges } = await ask(browser, { search: 'u-01' });
    expect(edges[0]?.node.remindedOn).toBe('2014-02-10T09:00:00.000Z');
  });
});
