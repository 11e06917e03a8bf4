import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { authenticator, type Authenticator } from '../test-kit/authenticator.ts';
import { browse, type Browser } from '../test-kit/browse.ts';
import { outsideDemo } from '../test-kit/outside-demo.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const here = { origin: 'http://localhost:3000', rpId: 'localhost' };
const admin = 'admin@samlots.example';
const coordinator = 'north-coordinator@samlots.example';
const roles = '{ viewer { roles withheld { role } steppedUp } }';

const challengeOf = async (browser: Browser, step: 'register' | 'verify'): Promise<string> => {
  const answer = await browser.json(`/auth/passkey/${step}-options`, {});
  return z.object({ challenge: z.string() }).parse(await answer.json()).challenge;
};

const register = async (browser: Browser, device: Authenticator): Promise<Response> =>
  browser.json('/auth/passkey/register', {
    name: 'Min telefon',
    response: device.make(await challengeOf(browser, 'register')),
  });

const verify = async (browser: Browser, device: Authenticator): Promise<Response> =>
  browser.json('/auth/passkey/verify', { response: device.show(await challengeOf(browser, 'verify')) });

const said = async (answer: Response): Promise<unknown> => {
  const { status } = z.object({ status: z.string() }).parse(await answer.json());
  return [answer.status, status];
};

describeOn('passkeys as second factor', (use) => {
  let on: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = outsideDemo(use());
  });

  const signedIn = async (email: string, api: TestApi = on): Promise<Browser> => {
    const browser = browse(api);
    await browser.signIn(email);
    return browser;
  };

  it('withholds the role until the first passkey is made, which a mail link allows', async () => {
    const browser = await signedIn(coordinator);
    expect(await browser.graphql(roles)).toMatchObject({
      data: { viewer: { roles: [], withheld: [{ role: 'COORDINATOR' }], steppedUp: false } },
    });
    expect(await said(await register(browser, authenticator(here)))).toEqual([200, 'registered']);
    expect(await browser.graphql(roles)).toMatchObject({
      data: { viewer: { roles: ['COORDINATOR'], withheld: [], steppedUp: true } },
    });
    expect(await use().prisma.passkey.findFirstOrThrow()).toMatchObject({
      name: 'Min telefon',
      userId: 'u-north-coordinator',
      createdAt: on.clock.now(),
    });
  });

  it('gives the role in the next session when the passkey is shown, and the session a new token', async () => {
    const device = authenticator(here);
    await register(await signedIn(admin), device);
    const browser = await signedIn(admin);
    const before = browser.cookie();
    const signedInAt = (await use().prisma.session.findFirstOrThrow({ orderBy: { id: 'desc' } })).createdAt;
    on.clock.pass(90);
    expect(await browser.graphql(roles)).toMatchObject({ data: { viewer: { roles: [] } } });
    expect(await said(await verify(browser, device))).toEqual([200, 'confirmed']);
    expect(await browser.graphql(roles)).toMatchObject({ data: { viewer: { roles: ['ADMIN'], steppedUp: true } } });
    const [shown] = await use().prisma.session.findMany({ where: { secondFactorAt: on.clock.now() } });
    expect(shown?.createdAt).toEqual(signedInAt);
    const replay = await on.api.fetch(
      new Request(`${on.config.baseUrl}/graphql?query=${encodeURIComponent('{ viewer { name } }')}`, {
        headers: { cookie: before },
      }),
    );
    expect(await replay.json()).toEqual({ data: { viewer: null } });
    on.clock.pass(11);
    expect(await browser.graphql(roles)).toMatchObject({ data: { viewer: { roles: ['ADMIN'], steppedUp: false } } });
  });

  it('keeps other roles without a passkey, and all of them in the demo', async () => {
    const contact = await signedIn('clinic-contact@samlots.example');
    expect(await contact.graphql(roles)).toMatchObject({ data: { viewer: { roles: ['ORG_CONTACT'], withheld: [] } } });
    const demo = await signedIn(coordinator, testApi(use()));
    expect(await demo.graphql(roles)).toMatchObject({ data: { viewer: { roles: ['COORDINATOR'], withheld: [] } } });
  });

  it('refuses a challenge that was answered before, and one that was never given', async () => {
    const browser = await signedIn(admin);
    const device = authenticator(here);
    await register(browser, device);
    const challenge = await challengeOf(browser, 'verify');
    const first = await browser.json('/auth/passkey/verify', { response: device.show(challenge) });
    expect(first.status).toBe(200);
    const sessions = await use().prisma.session.findMany();
    const again = await browser.json('/auth/passkey/verify', { response: device.show(challenge) });
    expect(await said(again)).toEqual([400, 'passkey-refused']);
    await challengeOf(browser, 'verify');
    const own = await browser.json('/auth/passkey/verify', { response: device.show('aW52ZW50ZWQ') });
    expect(await said(own)).toEqual([400, 'passkey-refused']);
    expect(await use().prisma.session.findMany()).toEqual(sessions);
  });

  it('refuses another account’s passkey', async () => {
    const device = authenticator(here);
    await register(await signedIn(admin), device);
    const other = await signedIn(coordinator);
    const rows = [await use().prisma.session.count(), await use().prisma.passkey.findMany()];
    expect(await said(await verify(other, device))).toEqual([400, 'passkey-refused']);
    expect(await said(await register(other, device))).not.toEqual([200, 'registered']);
    expect([await use().prisma.session.count(), await use().prisma.passkey.findMany()]).toEqual(rows);
    expect(await other.graphql(roles)).toMatchObject({ data: { viewer: { roles: [] } } });
  });

  it.each([
    ['another site', { origin: 'https://evil.example', rpId: 'localhost' }],
    ['another domain', { origin: here.origin, rpId: 'evil.example' }],
  ])('refuses a passkey made or shown at %s', async (_where, place) => {
    const browser = await signedIn(admin);
    expect(await said(await register(browser, authenticator(place)))).toEqual([400, 'passkey-refused']);
    expect(await use().prisma.passkey.count()).toBe(0);
    const device = authenticator(here);
    await register(browser, device);
    const elsewhere = { ...authenticator(place), id: device.id };
    expect(await said(await verify(browser, elsewhere))).toEqual([400, 'passkey-refused']);
  });

  it('refuses an answer to another session’s challenge', async () => {
    const thief = await signedIn(admin);
    const owner = await signedIn(admin);
    const challenge = await challengeOf(thief, 'register');
    await challengeOf(owner, 'register');
    const answer = await owner.json('/auth/passkey/register', {
      response: authenticator(here).make(challenge),
    });
    expect(await said(answer)).toEqual([400, 'passkey-refused']);
    expect(await use().prisma.passkey.count()).toBe(0);
  });

  it('wants a passkey shown just now for a second one, and for removing one', async () => {
    const first = authenticator(here);
    await register(await signedIn(admin), first);
    const browser = await signedIn(admin);
    expect(await said(await browser.json('/auth/passkey/register-options', {}))).toEqual([409, 'StepUpNeeded']);
    const { id } = await use().prisma.passkey.findFirstOrThrow();
    const remove = `mutation { removePasskey(passkeyId: "${id}") { __typename } }`;
    expect(await browser.graphql(remove)).toEqual({ data: { removePasskey: { __typename: 'StepUpNeeded' } } });
    await verify(browser, first);
    expect(await said(await register(browser, authenticator(here)))).toEqual([200, 'registered']);
    expect(await browser.graphql(remove)).toEqual({ data: { removePasskey: { __typename: 'AccountChanged' } } });
    const thief = await signedIn(coordinator);
    await register(thief, authenticator(here));
    const left = await use().prisma.passkey.findFirstOrThrow({ where: { userId: 'u-admin' } });
    expect(await thief.graphql(remove.replace(id, left.id))).toEqual({
      data: { removePasskey: { __typename: 'NotAllowed' } },
    });
  });

  it('answers no one who is signed out, comes from another site or sends nonsense', async () => {
    expect(await said(await browse(on).json('/auth/passkey/verify-options', {}))).toEqual([401, 'signed-out']);
    const browser = await signedIn(admin);
    const elsewhere = { origin: 'https://evil.example' };
    expect(await said(await browser.json('/auth/passkey/register-options', {}, elsewhere))).toEqual([
      403,
      'other-origin',
    ]);
    for (const nonsense of [{}, { response: 1 }, { response: { id: '', rawId: '…' } }, []]) {
      expect(await said(await browser.json('/auth/passkey/register', nonsense))).toEqual([400, 'passkey-refused']);
      expect(await said(await browser.json('/auth/passkey/verify', nonsense))).toEqual([400, 'passkey-refused']);
    }
  });

  it('has a button in place of a passkey in the demo only, for accounts without one', async () => {
    const real = await signedIn(admin);
    expect(await said(await real.json('/auth/confirm-presence', {}))).toEqual([403, 'NotAllowed']);
    const demo = await signedIn(admin, testApi(use()));
    expect(await said(await demo.json('/auth/confirm-presence', {}))).toEqual([200, 'confirmed']);
    expect(await demo.graphql(roles)).toMatchObject({ data: { viewer: { steppedUp: true } } });
    await register(demo, authenticator(here));
    expect(await said(await demo.json('/auth/confirm-presence', {}))).toEqual([409, 'StepUpNeeded']);
  });

  it('writes no address, challenge or token into the log', async () => {
    const browser = await signedIn(admin);
    const device = authenticator({ origin: 'https://evil.example', rpId: 'localhost' });
    const challenge = await challengeOf(browser, 'register');
    await browser.json('/auth/passkey/register', { response: device.make(challenge) });
    expect(on.logged.join('\n')).not.toMatch(new RegExp(`samlots\\.example|${challenge}|${device.id}`));
  });
});
