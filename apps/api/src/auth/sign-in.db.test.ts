import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { browse } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const nurse = 'clinic-nurse@samlots.example';
const nobody = 'nobody@samlots.example';
const viewer = '{ viewer { name roles session { sharedDevice } } }';
const signedOut = { data: { viewer: null } };

describeOn('signing in', (use) => {
  let on: TestApi;

  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
  });

  it('lets a scanner open the link three times and the person press the button once', async () => {
    const browser = browse(on);
    const token = await browser.linkFor(nurse);
    for (let scans = 0; scans < 3; scans += 1) {
      const scan = await on.api.fetch(new Request(`${on.config.baseUrl}/auth/confirm?token=${token}`));
      expect(scan.status).toBe(405);
      expect(await browser.graphql(`{ signInLink(token: "${token}") { email expiresAt } }`)).toEqual({
        data: { signInLink: { email: nurse, expiresAt: '2014-02-10T09:15:00.000Z' } },
      });
    }
    const first = await browser.post('/auth/confirm', { token });
    expect([first.status, first.headers.get('location')]).toEqual([303, '/']);
    expect(first.headers.get('set-cookie')).toMatch(/^samlots\.session_token=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await browser.graphql(viewer)).toEqual({
      data: { viewer: { name: 'Namn clinic-nurse', roles: ['STAFF'], session: { sharedDevice: false } } },
    });
    const second = await browse(on).post('/auth/confirm', { token });
    expect([second.headers.get('location'), second.headers.get('set-cookie')]).toEqual(['/logga-in?fel=lanken', null]);
  });

  it('signs one in when the button is pressed twice at once', async () => {
    const token = await browse(on).linkFor(nurse);
    const answers = await Promise.all([1, 2, 3].map(() => browse(on).post('/auth/confirm', { token })));
    expect(answers.map((answer) => answer.headers.get('location')).toSorted()).toEqual([
      '/',
      '/logga-in?fel=lanken',
      '/logga-in?fel=lanken',
    ]);
  });

  it('refuses a link after 15 minutes', async () => {
    const browser = browse(on);
    const token = await browser.linkFor(nurse);
    on.clock.pass(15.1);
    expect(await browser.graphql(`{ signInLink(token: "${token}") { email } }`)).toEqual({
      data: { signInLink: null },
    });
    expect((await browser.post('/auth/confirm', { token })).headers.get('location')).toBe('/logga-in?fel=lanken');
  });

  it('answers and works the same for an address without an account, and mails it nothing', async () => {
    const ask = async (email: string) => {
      const counted = await countStatements(use(), () => browse(on).post('/auth/request-link', { email }));
      return {
        status: counted.result.status,
        goTo: counted.result.headers.get('location'),
        statements: counted.statements,
      };
    };
    const [known, unknown] = [await ask(nurse), await ask(nobody)];
    expect(unknown).toEqual(known);
    expect(known.goTo).toBe('/logga-in?skickat=ja');
    await on.sendMail();
    expect(await use().prisma.message.findMany({ select: { recipient: true } })).toEqual([{ recipient: nurse }]);
    expect(await use().prisma.user.count({ where: { email: nobody } })).toBe(0);
  });

  it('keeps no token in clear and no address in the counters', async () => {
    const token = await browse(on).linkFor(nurse);
    const rows = [await use().prisma.signInToken.findMany(), await use().prisma.rateWindow.findMany()];
    expect(JSON.stringify(rows[0])).not.toContain(token);
    expect(JSON.stringify(rows[1])).not.toContain('samlots.example');
    expect(on.logged.join('\n')).not.toMatch(new RegExp(`${token}|samlots\\.example`));
  });

  it('mails links to BASE_URL only, whatever host was asked', async () => {
    const request = new Request('http://evil.example/auth/request-link', {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: 'evil.example' },
      body: JSON.stringify({ email: nurse }),
    });
    expect((await on.api.fetch(request)).status).toBe(202);
    const [mail] = await use().prisma.message.findMany();
    expect(Buffer.from(mail?.bytes ?? []).toString()).not.toContain('evil');
  });

  it('ends the session on the server when signing out', async () => {
    const browser = browse(on);
    await browser.signIn(nurse);
    const kept = browser.cookie();
    await browser.post('/auth/sign-out', {});
    expect(browser.cookie()).toBe('');
    expect(await use().prisma.session.count()).toBe(0);
    const replay = new Request(`${on.config.baseUrl}/graphql?query=${encodeURIComponent(viewer)}`, {
      headers: { cookie: kept },
    });
    expect(await (await on.api.fetch(replay)).json()).toEqual(signedOut);
  });

  it('ends on a shared device after 15 minutes without a request, and not before', async () => {
    const browser = browse(on);
    await browser.signIn(nurse, true);
    for (let requests = 0; requests < 3; requests += 1) {
      on.clock.pass(14);
      expect(await browser.graphql('{ viewer { session { sharedDevice } } }')).toEqual({
        data: { viewer: { session: { sharedDevice: true } } },
      });
    }
    on.clock.pass(15.1);
    expect(await browser.graphql(viewer)).toEqual(signedOut);
    expect(await use().prisma.session.count()).toBe(0);
  });

  it('ends on an own device after 12 hours', async () => {
    const browser = browse(on);
    await browser.signIn(nurse);
    on.clock.pass(11.9 * 60);
    expect(await browser.graphql('{ viewer { name } }')).toEqual({ data: { viewer: { name: 'Namn clinic-nurse' } } });
    on.clock.pass(0.2 * 60);
    expect(await browser.graphql(viewer)).toEqual(signedOut);
  });

  it('signs nobody in by a cookie that was changed', async () => {
    const browser = browse(on);
    await browser.signIn(nurse);
    const [name, value = ''] = browser.cookie().split('=', 2);
    const forged = `${name}=${value.startsWith('A') ? 'B' : 'A'}${value.slice(1)}`;
    const request = new Request(`${on.config.baseUrl}/graphql?query=${encodeURIComponent(viewer)}`, {
      headers: { cookie: forged },
    });
    expect(await (await on.api.fetch(request)).json()).toEqual(signedOut);
  });
});
