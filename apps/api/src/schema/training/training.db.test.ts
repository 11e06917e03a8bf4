import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { seedDemo } from '../../seed/seed.ts';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';

const programmePage = `query Page($id: ID!) { programme(id: $id) { title { sv en } mayPlan days { number theme { sv } occurrences {
  key round status startsAt seatsTaken queueLength openSeats enrolmentOpen venue { name } } } } }`;

const occurrencePage = `query Page($id: ID!) { occurrence(id: $id) { seatsTaken queueLength mayPlan presence { full }
  enrolments(first: 200) { edges { node { key state queueNumber person { key name } organisation { name kind } mail { state } } } } } }`;

const staffPage = `query Staff($id: ID!) { organisation(id: $id) { staff(first: 50) { edges { node { key name email
  seats { key state queueNumber occurrence { key round day { number } } } } } } } }`;

const seats = z.object({
  occurrence: z.object({
    seatsTaken: z.number(),
    queueLength: z.number(),
    mayPlan: z.boolean(),
    enrolments: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            state: z.string(),
            queueNumber: z.number().nullable(),
            person: z.object({ key: z.string() }),
          }),
        }),
      ),
    }),
  }),
});

const ownPersons = z.object({ viewer: z.object({ personIds: z.array(z.string()) }).nullable() });

const results = z.object({
  enrolPeople: z.object({
    __typename: z.string(),
    seats: z.array(z.object({ state: z.string(), queueNumber: z.number().nullable() })).optional(),
  }),
});

describeOn('the training graph over the demo year', (use) => {
  let api: TestApi;
  const as = async (email?: string): Promise<Browser> => {
    const browser = browse(api, `192.0.2.${Math.floor(Math.random() * 250)}`);
    if (email) await browser.signIn(email);
    return browser;
  };
  const listed = async (browser: Browser) =>
    seats.parse((await browser.graphql(occurrencePage, { id: 'day-4-a' })).data).occurrence;

  beforeAll(async () => {
    await use().reset();
    api = testApi(use(), {});
    await seedDemo({ prisma: use().prisma, clock: api.clock, dates: 'domain' });
  });

  it('shows the published year to everybody, by few statements', async () => {
    const browser = await as();
    const { result, statements } = await countStatements(use(), () =>
      browser.graphql(programmePage, { id: 'utbildningsar-2014' }),
    );
    expect(result).toMatchObject({ data: { programme: { mayPlan: false } } });
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(6);
  });

  it('shows names of seats to the coordinator, in the order of the queue', async () => {
    const occurrence = await listed(await as('samordnare@samlots.example'));
    expect(occurrence).toMatchObject({ seatsTaken: 96, queueLength: 9, mayPlan: true });
    const nodes = occurrence.enrolments.edges.map(({ node }) => node);
    expect(nodes.filter(({ state }) => state === 'ENROLLED')).toHaveLength(96);
    expect(nodes.flatMap(({ queueNumber }) => queueNumber ?? [])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['nobody', undefined],
    ['the coordinator of another district', 'samordnare2@samlots.example'],
    ['the steering group', 'lasare@samlots.example'],
    ['the directory editor', 'redaktor@samlots.example'],
  ])('shows no seat but her own to %s', async (_who, email) => {
    const browser = await as(email);
    const { enrolments, mayPlan } = await listed(browser);
    const own = ownPersons.parse((await browser.graphql('{ viewer { personIds } }')).data).viewer?.personIds ?? [];
    const others = enrolments.edges.filter(({ node }) => !own.includes(node.person.key));
    expect([others, mayPlan]).toEqual([[], false]);
  });

  it('keeps statements independent of how many sit in the room', async () => {
    const browser = await as('samordnare@samlots.example');
    const { statements } = await countStatements(use(), () => browser.graphql(occurrencePage, { id: 'day-4-a' }));
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(6);
    const contact = await as('kontakt@samlots.example');
    const unit = await contact.graphql('{ viewer { memberships { organisation { key } } } }');
    const id = z
      .object({ viewer: z.object({ memberships: z.array(z.object({ organisation: z.object({ key: z.string() }) })) }) })
      .parse(unit.data).viewer.memberships[0]?.organisation.key;
    const staff = await countStatements(use(), () => contact.graphql(staffPage, { id }));
    expect(staff.result.errors).toBeUndefined();
    expect(staff.statements.length, staff.statements.join('\n')).toBeLessThanOrEqual(6);
  });

  it('enrols by one mutation, answers the queue number, and names the refusal', async () => {
    const contact = await as('kontakt2@samlots.example');
    const mine = await contact.graphql(
      `{ viewer { memberships { organisation { key staff(first: 50) { edges { node { key seats { occurrence { day { number } } } } } } } } } }`,
    );
    const shape = z.object({
      viewer: z.object({
        memberships: z.array(
          z.object({
            organisation: z.object({
              key: z.string(),
              staff: z.object({
                edges: z.array(
                  z.object({
                    node: z.object({
                      key: z.string(),
                      seats: z.array(z.object({ occurrence: z.object({ day: z.object({ number: z.number() }) }) })),
                    }),
                  }),
                ),
              }),
            }),
          }),
        ),
      }),
    });
    const unit = shape.parse(mine.data).viewer.memberships[0]?.organisation;
    const free = unit?.staff.edges.find(({ node }) => node.seats.every(({ occurrence }) => occurrence.day.number !== 4))
      ?.node.key;
    const mutation = `mutation Enrol($o: ID!, $p: ID!) { enrolPeople(organisationId: $o, seats: [{ occurrenceId: "day-4-a", personIds: [$p] }]) {
      __typename ... on Enrolled { seats { state queueNumber } } ... on Refusal { code facts { name value } } } }`;
    const variables = { o: unit?.key, p: free };
    const first = results.parse((await contact.graphql(mutation, variables)).data).enrolPeople;
    expect(first).toEqual({ __typename: 'Enrolled', seats: [{ state: 'WAITLISTED', queueNumber: 10 }] });
    expect((await contact.graphql(mutation, variables)).data).toMatchObject({
      enrolPeople: { __typename: 'AlreadyEnrolled', code: 'AlreadyEnrolled' },
    });
    const nobody = await (await as()).graphql(mutation, variables);
    expect(nobody.data).toMatchObject({ enrolPeople: { __typename: 'NotAllowed' } });
  });
});
