import { readFileSync } from 'node:fs';
import { countStatements, pgliteDatabase, type TestDatabase } from '@samlots/db/test-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { seedDemo } from '../seed/seed.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';

const levels = ['none', 'ask', 'report', 'acute'] as const;
const level = z.enum(levels);

const answerSchema = z.strictObject({
  safety: level,
  needs: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  services: z.array(
    z.strictObject({ id: z.string(), name: z.string(), kind: z.string(), reasons: z.array(z.string()) }),
  ),
  pathways: z.array(z.strictObject({ id: z.string(), title: z.string() })),
  hidden: z.array(z.strictObject({ reason: z.string(), count: z.number() })),
});

const caseSchema = z.object({
  id: z.string(),
  query: z.string(),
  expectNeeds: z.array(z.string()),
  expectServiceKinds: z.array(z.string()),
  expectPathway: z.string().nullable(),
  minSafety: level,
});

const domainFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../prisma/seed/domain/${name}.json`, import.meta.url), 'utf8'));
const cases = z.array(caseSchema).parse(domainFile('search-cases'));
const needLevels = new Map(
  z
    .array(z.object({ id: z.string(), safety: level }))
    .parse(domainFile('needs'))
    .map(({ id, safety }) => [id, safety]),
);

let database: TestDatabase;
let on: TestApi;

beforeAll(async () => {
  database = await pgliteDatabase();
  on = testApi(database);
  await seedDemo({ prisma: database.prisma, clock: on.clock, dates: 'domain' });
});
afterAll(() => database.close());

const fetchSearch = (query: string, init: RequestInit = {}): Promise<Response> =>
  on.api.fetch(new Request(`${on.config.baseUrl}/opendata/search${query}`, init));

const find = async (params: Record<string, string>): Promise<z.infer<typeof answerSchema>> => {
  const response = await fetchSearch(`?${new URLSearchParams(params).toString()}`);
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
};

type Judged = { readonly one: z.infer<typeof caseSchema>; readonly got: z.infer<typeof answerSchema> };

const rank = (of: (typeof levels)[number]): number => levels.indexOf(of);
const missed = (judged: readonly Judged[], holds: (judged: Judged) => boolean): readonly string[] =>
  judged.filter((each) => !holds(each)).map(({ one }) => one.query);
const most = (share: number, of: readonly unknown[]): number => Math.floor(share * of.length);

describe('the open search cases, through the endpoint', () => {
  let judged: readonly Judged[] = [];
  beforeAll(async () => {
    judged = await Promise.all(cases.map(async (one) => ({ one, got: await find({ q: one.query }) })));
  });

  it('find the need in 97 % and give nothing for what is off topic', () => {
    const wrong = missed(judged, ({ one, got }) =>
      one.expectNeeds.length === 0
        ? got.needs.length + got.services.length === 0
        : got.needs.slice(0, 3).some(({ id }) => one.expectNeeds.includes(id)),
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most(0.03, judged));
  });

  it('find the service in 97 %', () => {
    const onTopic = judged.filter(({ one }) => one.expectNeeds.length > 0);
    const wrong = missed(onTopic, ({ one, got }) =>
      got.services.slice(0, 5).some(({ kind }) => one.expectServiceKinds.includes(kind)),
    );
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most(0.03, onTopic));
  });

  it('offer the pathway in 90 %', () => {
    const withPathway = judged.filter(({ one }) => one.expectPathway !== null);
    const wrong = missed(withPathway, ({ one, got }) => got.pathways.some(({ id }) => id === one.expectPathway));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most(0.1, withPathway));
  });

  it('never alarm too little where there is danger, and too much in at most a tenth', () => {
    const tooLow = missed(judged, ({ one, got }) => rank(one.minSafety) < 2 || rank(got.safety) >= rank(one.minSafety));
    expect(tooLow).toEqual([]);
    const allowed = ({ one }: Judged): number =>
      Math.max(rank(one.minSafety), ...one.expectNeeds.map((id) => rank(needLevels.get(id) ?? 'none')));
    const tooHigh = missed(judged, (each) => rank(each.got.safety) <= allowed(each));
    expect(tooHigh.length, tooHigh.join('\n')).toBeLessThanOrEqual(most(0.1, judged));
  });
});

describe('GET /opendata/search', () => {
  it('answers in the shape of the contract, with reasons as codes', async () => {
    const got = await find({ q: 'pappa dricker', area: 'hasselby-vallingby', role: 'bvc', age: '96' });
    expect(got.safety).toBe('ask');
    expect(got.needs).toEqual([{ id: 'parental-substance-abuse', name: 'Förälder med alkohol- eller drogproblem' }]);
    expect(got.pathways).toEqual([{ id: 'pw-substance', title: 'Förälder dricker eller använder droger' }]);
    expect(got.services[0]?.reasons).toContain('need-primary:parental-substance-abuse');
    expect(got.services.find(({ id }) => id === 'svc-familjebehandling')?.reasons).toContain('via:svc-mottagning-barn');
  });

  it('counts what it hides, by reason', async () => {
    const { hidden } = await find({ q: 'psykiskt sjuk mamma', age: '24', area: 'bromma' });
    expect(hidden.map(({ reason }) => reason)).toEqual(['paused', 'district']);
  });

  it('may be asked from any page and is kept by nobody', async () => {
    for (const query of ['?q=kolik', '?q=19121212-1212']) {
      const { headers } = await fetchSearch(query);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    expect((await fetchSearch('?q=kolik', { method: 'OPTIONS' })).status).toBe(204);
    expect((await fetchSearch('?q=kolik', { method: 'POST' })).status).toBe(405);
  });

  it.each([
    ['a personal number', '?q=pappa+19121212-1212+dricker', 'personal-number'],
    ['a personal number with another fault', `?q=${'a'.repeat(90)}+121212-1212&age=x`, 'personal-number'],
    ['81 characters', `?q=${'å'.repeat(81)}`, 'too-long'],
    ['no text', '', 'missing-q'],
    ['an empty text', '?q=+', 'missing-q'],
    ['an age in words', '?q=kolik&age=tre', 'bad-age'],
    ['an age below nought', '?q=kolik&age=-1', 'bad-age'],
    ['a district that is none', '?q=kolik&area=atlantis', 'unknown-area'],
    ['a language that is none', '?q=kolik&language=swedish', 'bad-language'],
    ['a kind of organisation that is none', '?q=kolik&role=bank', 'unknown-role'],
  ])('refuses %s by name', async (_what, query, refused) => {
    const response = await fetchSearch(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ refused });
  });

  it('takes 80 characters and empty filters', async () => {
    expect((await find({ q: 'å'.repeat(80), age: '', area: '', language: '', role: '' })).needs).toEqual([]);
  });

  it('takes the whole city for no district', async () => {
    expect(await find({ q: 'skulder', area: 'stockholm-city' })).toEqual(await find({ q: 'skulder' }));
  });

  it('never logs what was asked', async () => {
    on.logged.splice(0);
    await find({ q: 'hemlig kolik', area: 'bromma' });
    await fetchSearch('?q=hemlig+19121212-1212');
    const lines = on.logged.join('\n');
    expect(lines).toContain('"route":"opendata-search"');
    expect(lines).not.toMatch(/hemlig|kolik|bromma|1212|\?q/);
  });

  it('asks the database one thing while nothing has changed', async () => {
    await find({ q: 'kolik' });
    const { statements } = await countStatements(database, () => find({ q: 'kolik' }));
    expect(statements).toHaveLength(1);
  });
});

describe('a district that has ended', () => {
  it('is its successor', async () => {
    await database.reset();
    const twelveYears = 12 * 366 * 24 * 60;
    on = testApi(database);
    on.clock.pass(twelveYears);
    await seedDemo({ prisma: database.prisma, clock: on.clock, dates: 'domain' });
    const asked = { q: 'vanvård' };
    const ended = await find({ ...asked, area: 'spanga-tensta' });
    expect(ended).toEqual(await find({ ...asked, area: 'jarva' }));
    expect(ended.services.map(({ id }) => id)).toContain('svc-mottagning-barn-jarva');
  });
});
