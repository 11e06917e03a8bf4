import { countStatements, pgliteDatabase, type TestDatabase } from '@samlots/db/test-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../../seed/seed.ts';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';

let database: TestDatabase;
let on: TestApi;
let nobody: Browser;

beforeAll(async () => {
  database = await pgliteDatabase();
  on = testApi(database);
  await seedDemo({ prisma: database.prisma, clock: on.clock, dates: 'domain' });
  nobody = browse(on);
});
afterAll(() => database.close());

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await nobody.graphql(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const line = `query L($district: ID) { emergency(districtId: $district) {
  district { key name { sv } } isAssumed callNow emergencyNumber
  intake { key phone telephoneOpening { open closesAt opensAt } } outOfHours { phone telephoneOpening { open opensAt } } } }`;

it('tells whom to call by day: the intake of the chosen district', async () => {
  expect(await ask(line, { district: 'bromma' })).toEqual({
    emergency: {
      district: { key: 'bromma', name: { sv: 'Bromma' } },
      isAssumed: false,
      callNow: 'INTAKE',
      emergencyNumber: '112',
      intake: {
        key: 'svc-mottagning-barn-bromma',
        phone: expect.stringMatching(/^08-465 004 \d\d$/),
        telephoneOpening: { open: true, closesAt: '2014-02-10T15:30:00.000Z', opensAt: null },
      },
      outOfHours: { phone: '08-465 004 42', telephoneOpening: { open: false, opensAt: '2014-02-10T15:30:00.000Z' } },
    },
  });
});

it('stands in with the district where most partners are when none is chosen, and says so', async () => {
  expect(await ask(line)).toMatchObject({ emergency: { district: { key: 'hasselby-vallingby' }, isAssumed: true } });
});

it('tells whom to call at night', async () => {
  const night = testApi(database);
  night.clock.pass(12 * 60);
  const { data } = await browse(night).graphql(line, { district: 'bromma' });
  expect(data).toMatchObject({ emergency: { callNow: 'OUT_OF_HOURS', intake: { telephoneOpening: { open: false } } } });
});

it('names the support line, with when it opens', async () => {
  expect(await ask('{ supportLine { phone telephoneOpening { open opensAt } } }')).toEqual({
    supportLine: { phone: '08-465 004 40', telephoneOpening: { open: false, opensAt: '2014-02-10T12:00:00.000Z' } },
  });
});

it('answers a service with everything a page needs', async () => {
  const query = `{ service(id: "svc-familjebehandling") { name { sv en } ages { sv } cost { sv } decision forFamily
    wayIn(role: "bvc") via { key } organisation { kind { key name { sv } } } districts { key } keepsRecord paused outdatedSince
    waiting { text { sv } updatedOn for { name { sv } } } handover(role: "bvc") { key } hours { days from to } verifiedOn } }`;
  expect(await ask(query)).toMatchObject({
    service: {
      decision: 'NEEDED',
      forFamily: false,
      wayIn: 'VIA',
      via: [{ key: 'svc-mottagning-barn' }],
      organisation: { kind: { key: 'social-services-family-support', name: { sv: 'Familjestödsenhet' } } },
      paused: false,
      handover: expect.arrayContaining([{ key: 'HO-WARM' }, { key: 'HO-HOLD' }, { key: 'HO-DECLINED' }]),
      hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', to: '16:00' }],
    },
  });
});

it('shows a paused service with its date, and old information as old', async () => {
  const paused = await ask('{ service(id: "svc-barngrupp-psykisk") { paused pausedUntil } }');
  expect(paused).toEqual({ service: { paused: true, pausedUntil: '2014-03-03' } });
  expect(await ask('{ service(id: "svc-nothing") { key } }')).toEqual({ service: null });
});

it('has the number of professionals for those who are signed in, and for nobody else on any path', async () => {
  const query = `{ service(id: "svc-mottagning-barn") { professionalContact { phone note { sv } hours { from } } }
    emergency { intake { professionalContact { phone } } }
    findSupport(needIds: ["neglect"]) { ... on SupportResult { services { service { professionalContact { phone } } } } } }`;
  expect(JSON.stringify(await ask(query))).not.toContain('08-465 004 32');
  const staff = browse(on, '192.0.2.7');
  await staff.signIn('personal@samlots.example');
  const { data } = await staff.graphql(query);
  expect(data).toMatchObject({ service: { professionalContact: { phone: '08-465 004 32' } } });
});

it('never has it in open data either', async () => {
  const numbers = (await database.prisma.service.findMany()).flatMap(
    ({ content }) => /"professionalContact":\{"phone":"([^"]+)"/.exec(JSON.stringify(content))?.[1] ?? [],
  );
  const response = await on.api.fetch(new Request(`${on.config.baseUrl}/opendata/search?q=vanvård`));
  const body = await response.text();
  expect(body).toContain('svc-mottagning-barn');
  expect(numbers.filter((number) => body.includes(number))).toEqual([]);
});

it('lists what a page chooses from', async () => {
  const query =
    '{ pathways { key } needs { key } situations { key needIds pathwayId } languages { code } organisationKinds { key } supportOrder { weight } }';
  const data = await ask(query);
  expect(data).toMatchObject({
    pathways: { length: 22 },
    needs: { length: 61 },
    situations: { length: 8, 0: { key: 'sit-baby-sleep' } },
    languages: { length: 9 },
    organisationKinds: { length: 26 },
  });
});

it('walks a pathway by its state, with the intake of the district', async () => {
  const query = `{ pathway(id: "pw-partner-violence") { violence version owner { name } reviewedOn emergency { call112When }
    walk(state: "10000", districtId: "bromma") { state backState trail { state chosen { sv } step { number } }
      step { kind key rules { key } services { service { key } servesDistrict } } choices { state label { sv } number } } } }`;
  expect(await ask(query)).toMatchObject({
    pathway: {
      violence: true,
      walk: {
        state: '10000',
        trail: [
          { state: '', chosen: { sv: 'Nej eller vet inte' }, step: { number: 1 } },
          { chosen: null },
          { state: '10' },
          {},
          {},
        ],
        step: { kind: 'HANDOVER', key: 'victim' },
        choices: [{ state: '100000', label: null }],
      },
    },
  });
  const report = `{ pathway(id: "pw-partner-violence") { walk(state: "00", districtId: "bromma") { step { key } choices { state } } wholeWay(districtId: "bromma") {
    step { number key services { service { key } } } leadsTo { number } } } }`;
  const answer = JSON.stringify(await ask(report));
  expect(answer).toContain('svc-mottagning-barn-bromma');
  expect(answer).not.toContain('"svc-mottagning-barn"');
});

it('reads the directory anew when its version is another, and only then', async () => {
  const name = '{ service(id: "svc-komet") { name { sv } } }';
  const row = await database.prisma.service.findUniqueOrThrow({ where: { id: 'svc-komet' } });
  const content = { ...Object(row.content), name: { sv: 'Nytt namn', en: 'New name' } };
  await database.prisma.service.update({ where: { id: 'svc-komet' }, data: { content } });
  expect(await ask(name)).not.toMatchObject({ service: { name: { sv: 'Nytt namn' } } });
  await database.prisma.directoryVersion.updateMany({ data: { version: { increment: 1 } } });
  const { statements, result } = await countStatements(database, () => ask(name));
  expect(result).toEqual({ service: { name: { sv: 'Nytt namn' } } });
  expect(statements).toHaveLength(7);
});

it('finds services, needs and pathways as nodes, and nothing for an unknown one', async () => {
  const query = `query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id
    ... on Service { name { sv } } ... on Need { name { sv } } ... on Pathway { title { sv } } } }`;
  const ids = ['Service:svc-foraldrastodslinjen', 'Need:infant-sleep', 'Pathway:pw-epds', 'Service:svc-none'];
  expect(await ask(query, { ids })).toEqual({
    nodes: [
      { __typename: 'Service', id: ids[0], name: { sv: 'Föräldrastödslinjen' } },
      { __typename: 'Need', id: ids[1], name: { sv: expect.any(String) } },
      { __typename: 'Pathway', id: ids[2], title: { sv: 'EPDS 12 poäng eller mer på BVC' } },
      null,
    ],
  });
});
