import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';

const sent = '/logga-in?skickat=ja';
const refused = '/logga-in?fel=for-manga';

describeOn('limits on asking for a link', (use) => {
  let on: TestApi;
  const ask = async (email: string, source = '192.0.2.1'): Promise<string | null> =>
    (await browse(on, source).post('/auth/request-link', { email })).headers.get('location');

  beforeEach(async () => {
    await use().reset();
    on = testApi(use());
  });

  it('allows five per address and hour, however it is written and wherever it comes from', async () => {
    for (let asked = 1; asked <= 5; asked += 1) expect(await ask('a@samlots.example', `192.0.2.${asked}`)).toBe(sent);
    expect(await ask(' A@Samlots.example', '192.0.2.9')).toBe(refused);
    on.clock.pass(61);
    expect(await ask('a@samlots.example')).toBe(sent);
  });

  it('allows thirty per source and hour', async () => {
    for (let asked = 1; asked <= 30; asked += 1) expect(await ask(`a${asked}@samlots.example`)).toBe(sent);
    expect([await ask('b@samlots.example'), await ask('b@samlots.example', '192.0.2.2')]).toEqual([refused, sent]);
  });

  it('counts over the hour, not from one hour to the next', async () => {
    on.clock.pass(55);
    for (let asked = 1; asked <= 5; asked += 1) await ask('a@samlots.example');
    on.clock.pass(10);
    expect(await ask('a@samlots.example')).toBe(refused);
  });

  it('does not prolong the wait for those who try again, and says how long it is', async () => {
    for (let asked = 1; asked <= 5; asked += 1) await ask('a@samlots.example');
    on.clock.pass(59);
    const request = new Request(`${on.config.baseUrl}/auth/request-link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"email":"a@samlots.example"}',
    });
    const answer = await on.api.fetch(request);
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      429,
      '60',
      { status: 'too-many', retryAfterSeconds: 60 },
    ]);
    on.clock.pass(2);
    expect(await ask('a@samlots.example')).toBe(sent);
  });

  it('lets exactly five through when twenty ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('a@samlots.example')));
    expect(answers.filter((location) => location === sent)).toHaveLength(5);
  });
});
