import { countStatements, pgliteDatabase, type TestDatabase } from '@samlots/db/test-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedDemo } from '../../seed/seed.ts';
import { browse } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';

let database: TestDatabase;
let on: TestApi;

beforeAll(async () => {
  database = await pgliteDatabase();
  on = testApi(database);
  await seedDemo({ prisma: database.prisma, clock: on.clock, dates: 'domain' });
});
afterAll(() => database.close());

const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
  const { data, errors } = await browse(on).graphql(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

const whole = `query F($text: String, $needs: [ID!], $raised: SafetyLevel, $district: ID, $role: String, $only: Boolean, $age: Int) {
  findSupport(text: $text, needIds: $needs, raisedTo: $raised, districtId: $district, role: $role, ageMonths: $age, onlyWhereIMayContact: $only) {
    __typename
    ... on Refusal { code facts { name value } }
    ... on SupportResult {
      safety ageMonths pregnancy
      safetyQuestions { text { sv } yes need { key } }
      callNow { callNow district { key } intake { phone } }
      needs { key name { sv } } pathways { key title { sv } }
      services { service { key name { sv } telephoneOpening { open closesAt } waiting { text { sv } updatedOn } } reasons { code text need { key } services { key name { sv } } days } }
      hidden { reason count services { key } }
    } } }`;

it('answers words with the safety question first, needs, pathway and services with reasons', async () => {
  const { findSupport } = Object(
    await ask(whole, { text: 'pappa dricker', district: 'hasselby-vallingby', role: 'bvc' }),
  );
  expect(findSupport).toMatchObject({
    safety: 'ASK',
    safetyQuestions: [{ text: { sv: 'Är föräldern påverkad nu och ska ta hand om barnet?' }, yes: 'REPORT' }],
    callNow: { callNow: 'INTAKE', district: { key: 'hasselby-vallingby' } },
    needs: [{ key: 'parental-substance-abuse' }],
    pathways: [{ key: 'pw-substance' }],
  });
  expect(findSupport.services[0].reasons[0]).toMatchObject({
    code: 'NEED_PRIMARY',
    need: { key: 'parental-substance-abuse' },
  });
  const treatment = findSupport.services.find(
    ({ service }: { service: { key: string } }) => service.key === 'svc-familjebehandling',
  );
  expect(treatment.reasons).toContainEqual(
    expect.objectContaining({ code: 'VIA', services: [expect.objectContaining({ key: 'svc-mottagning-barn' })] }),
  );
});

it('raises by the answer yes, and then has no more to ask', async () => {
  const needs = ['parental-substance-abuse'];
  expect(await ask(whole, { needs, raised: 'REPORT' })).toMatchObject({
    findSupport: { safety: 'REPORT', safetyQuestions: [] },
  });
  expect(await ask(whole, { needs: ['missing-child'], raised: 'ASK' })).toMatchObject({
    findSupport: { safety: 'REPORT' },
  });
});

it('hides by role only on the tick, and names what it hid', async () => {
  const question = { needs: ['parental-substance-abuse'], role: 'bvc' };
  expect(JSON.stringify(await ask(whole, question))).not.toContain('"ROLE"');
  const { findSupport } = Object(await ask(whole, { ...question, only: true }));
  const hidden = findSupport.hidden.find(({ reason }: { reason: string }) => reason === 'ROLE');
  expect(hidden.services).toContainEqual({ key: 'svc-familjebehandling' });
  expect(hidden.services).toHaveLength(hidden.count);
});

it('reads a text once into what an address may hold', async () => {
  const query =
    'query R($text: String!) { readSupportText(text: $text) { __typename ... on ReadSupportText { needIds raisedTo ageMonths pregnancy } ... on Refusal { code } } }';
  expect(await ask(query, { text: 'bråk hemma, 14 år' })).toMatchObject({
    readSupportText: {
      needIds: expect.arrayContaining(['parenting-conflicts']),
      ageMonths: 168,
      pregnancy: false,
      raisedTo: 'NONE',
    },
  });
  expect(await ask(query, { text: 'pappa har kniv' })).toMatchObject({ readSupportText: { raisedTo: 'ACUTE' } });
  expect(await ask(query, { text: '121212-1212' })).toEqual({
    readSupportText: { __typename: 'HoldsPersonalNumber', code: 'HoldsPersonalNumber' },
  });
  expect(await ask(query, { text: 'x'.repeat(81) })).toEqual({
    readSupportText: { __typename: 'TextTooLong', code: 'TextTooLong' },
  });
});

it('answers by what was read as by the text itself', async () => {
  const text = 'pappa har kniv och barnet är 8 år';
  const read = Object(
    await ask(
      'query R($text: String!) { readSupportText(text: $text) { ... on ReadSupportText { needIds raisedTo ageMonths } } }',
      { text },
    ),
  ).readSupportText;
  const again = await ask(whole, { needs: read.needIds, raised: read.raisedTo, age: read.ageMonths });
  expect(again).toEqual(await ask(whole, { text }));
});

it('refuses a text that may not be read, by name', async () => {
  expect(await ask(whole, { text: 'pappa 19121212-1212' })).toMatchObject({
    findSupport: { code: 'HoldsPersonalNumber' },
  });
  expect(await ask(whole, { text: 'x'.repeat(81) })).toMatchObject({
    findSupport: { code: 'TextTooLong', facts: [{ name: 'longest', value: '80' }] },
  });
});

it('answers the whole page in one statement, and logs nothing of the text', async () => {
  await ask(whole, { text: 'kolik' });
  on.logged.splice(0);
  const { statements } = await countStatements(database, () =>
    ask(whole, { text: 'hemlig kolik', district: 'bromma' }),
  );
  expect(statements).toHaveLength(1);
  expect(on.logged.join('\n')).not.toMatch(/hemlig|kolik|bromma/);
});
