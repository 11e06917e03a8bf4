/**
 * Markers stand wherever a name, an address, a token or a text can come in: in paths, queries, headers, bodies and in what
 * is thrown. None of them stands in a log line, and nothing thrown in an answer.
 */
import { describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { seatLinkHeader } from './auth/seat-link.ts';
import { browse } from './test-kit/browse.ts';
import { testApi, type TestApi } from './test-kit/test-api.ts';
import { twoDistricts } from './test-kit/two-districts.ts';

const marker = 'markör-Eva-Alm';
const coded = encodeURIComponent(marker);
const address = 'markor-eva@samlots.example';
const anyMarker = /mark[oö]r|mark%C3%B6r/i;

describeOn('the log', (use) => {
  let on: TestApi;
  beforeAll(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
  });

  const ask = (path: string, init: RequestInit = {}) =>
    on.api.fetch(new Request(`${on.config.baseUrl}${path}`, init), { clientAddress: '192.0.2.7' });
  const post = (path: string, body: string, type = 'application/json') =>
    ask(path, { method: 'POST', body, headers: { 'content-type': type, origin: on.config.baseUrl } });
  const query = (text: string, variables: object = {}) => post('/graphql', JSON.stringify({ query: text, variables }));

  it('holds no marker of a path, a query string, a header or a body', async () => {
    const paths = [
      `/${coded}`,
      `/kalender/${coded}.ics`,
      `/auth/confirm?token=${coded}`,
      `/auth/join?token=${coded}`,
      `/opendata/search?q=${coded}`,
      `/graphql?query={${coded}}`,
      `/dev/mail/${coded}.eml`,
      `/healthz?${coded}`,
    ];
    for (const path of paths) await ask(path);
    await ask('/graphql?query={viewer{name}}', { headers: { cookie: `samlots.session_token=${coded}` } });
    await ask('/graphql?query={viewer{name}}', { headers: { authorization: `Bearer samlots_${coded}` } });
    await ask('/graphql?query={viewer{name}}', { headers: { [seatLinkHeader]: coded, 'user-agent': coded } });
    for (const route of ['request-link', 'confirm', 'join', 'sign-out', 'confirm-presence']) {
      await post(
        `/auth/${route}`,
        `email=${address}&token=${coded}&name=${coded}`,
        'application/x-www-form-urlencoded',
      );
      await post(`/auth/${route}`, JSON.stringify({ email: address, token: marker }));
      await post(`/auth/${route}`, `{ "${marker}`);
    }
    await query('query Q($s: String!) { personsNamed(search: $s) { name } }', { s: marker });
    await query(`{ signInLink(token: "${marker}") { email } joinLink(token: "${marker}") { state } }`);
    await query(`{ markor: viewer { markor: name } ${'markor'} }`);
    await post('/graphql', `{ "query": "${marker}`);
    await browse(on).signIn('clinic-nurse@samlots.example');
    expect(on.logged.length).toBeGreaterThan(20);
    expect(on.logged.filter((line) => anyMarker.test(line))).toEqual([]);
    expect(on.logged.filter((line) => /@|samlots\.example|token=|\?/.test(line))).toEqual([]);
  });

  it('tells a bug by where it happened, and neither log nor answer by what it says', async () => {
    const thrown = (): never => {
      throw Object.assign(new Error(`The row of ${marker} <${address}>`, { cause: new Error(marker) }), {
        code: 'P2002',
      });
    };
    const broken = new Proxy(use().prisma, {
      get: (prisma, name) => (name === 'district' ? { findMany: thrown } : Reflect.get(prisma, name)),
    });
    const other = testApi({ ...use(), prisma: broken });
    const request = new Request(`${other.config.baseUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ markor: districts { key } }' }),
    });
    const text = await (await other.api.fetch(request, { clientAddress: '192.0.2.7' })).text();
    expect(text).toContain('"code":"Bug"');
    // The answer carries the alias that was asked by, and nothing of what was thrown.
    expect(text).not.toMatch(/markör|@samlots|P2002/);
    const bug = other.logged.filter((line) => line.includes('"bug"'));
    expect(bug).toHaveLength(1);
    expect(bug[0]).toContain('"fields":"districts"');
    expect(bug[0]).toContain('Error [P2002]');
    expect(bug[0]).toContain('logs-without-people.db.test.ts');
    expect(bug.join('\n')).not.toMatch(anyMarker);
  });
});
