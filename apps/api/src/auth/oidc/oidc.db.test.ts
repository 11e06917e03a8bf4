/** Signing in by a real identity provider on loopback, from the button to the session and out again. */
import { describeOn } from '@samlots/db/test-kit';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';
import { twoDistricts } from '../../test-kit/two-districts.ts';
import type { OidcProvider } from './providers.ts';
import { startIdentityProvider, type Coming, type IdentityProvider } from './test-kit/identity-provider.ts';
import { onwardOf, visitor, type Visitor } from './test-kit/visitor.ts';

const base = 'http://localhost:3000';
const nurse = 'clinic-nurse@samlots.example';
const anna: Coming = {
  subject: 'anna-1',
  claims: { email: 'Anna.Ny@samlots.example', email_verified: true, name: 'Anna Ny', units: ['SE-clinic'] },
};

let city: IdentityProvider;
let region: IdentityProvider;

const providerAt = ({ issuer }: IdentityProvider, key: string): OidcProvider => ({
  key,
  name: `Leverantör ${key}`,
  issuer,
  clientId: 'samlots',
  clientSecret: 'secret-of-samlots',
  organisationClaim: 'units',
  secondFactor: ['two-factors'],
});

beforeAll(async () => {
  const start = (key: string) => startIdentityProvider(`${base}/auth/oidc/${key}/callback`, `${base}/`);
  [city, region] = await Promise.all([start('staden'), start('regionen')]);
});
afterAll(() => Promise.all([city.stop(), region.stop()]));

describeOn('signing in by an identity provider', (use) => {
  let on: TestApi;
  let browser: Visitor;

  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    await use().prisma.organisation.update({ where: { id: 'clinic' }, data: { externalIds: ['SE-clinic'] } });
    await use().prisma.organisation.update({ where: { id: 'club' }, data: { externalIds: ['SE-club'] } });
    on = testApi(use(), { oidcProviders: [providerAt(city, 'staden'), providerAt(region, 'regionen')] });
    browser = visitor(on);
  });

  const counts = async () => {
    const { prisma } = use();
    const [users, persons, ties, accounts, sessions] = await Promise.all([
      prisma.user.count(),
      prisma.person.count(),
      prisma.membership.count(),
      prisma.account.count(),
      prisma.session.count(),
    ]);
    return { users, persons, ties, accounts, sessions };
  };

  const come = async (who: Coming, by = browser, at = city, key = 'staden'): Promise<string | null> => {
    await at.expect(who);
    return by.comeBack(await at.walk(await by.begin(key)));
  };
  const refusal = (why: string, key = 'staden') => `/logga-in?fel=${why}&via=${key}`;
  const viewerOf = (by: Visitor) => by.graphql('{ viewer { name } }');
  const nurseAtCity: Coming = { subject: 'n-1', claims: { email: nurse, email_verified: true, name: 'Hon Själv' } };
  const noted = async () =>
    (await use().prisma.auditEntry.findMany({ orderBy: { at: 'asc' } })).map(({ facts }) => facts);

  it('gives somebody new of a known unit an account, a person and a tie, and signs her in', async () => {
    const before = await counts();
    expect(await come(anna)).toBe('/mina-sidor');
    expect(await viewerOf(browser)).toEqual({ data: { viewer: { name: 'Anna Ny' } } });
    const after = await counts();
    expect(after).toEqual({
      users: before.users + 1,
      persons: before.persons + 1,
      ties: before.ties + 1,
      accounts: 1,
      sessions: 1,
    });
    const session = await use().prisma.session.findFirstOrThrow();
    expect([session.signedInBy, session.sharedDevice, session.secondFactorAt]).toEqual(['oidc:staden', false, null]);
    expect(await noted()).toEqual([{ how: 'joined', gained: 'clinic', notInClaim: '' }]);
  });

  it('links the account of a verified address, and goes by the subject from then on', async () => {
    expect(await come(nurseAtCity)).toBe('/mina-sidor');
    expect(await viewerOf(browser)).toEqual({ data: { viewer: { name: 'Namn clinic-nurse' } } });
    const admin = { ...nurseAtCity, claims: { email: 'admin@samlots.example', email_verified: true } };
    const later = visitor(on);
    expect(await come(admin, later)).toBe('/mina-sidor');
    expect(await viewerOf(later)).toEqual({ data: { viewer: { name: 'Namn clinic-nurse' } } });
    expect(
      await use().prisma.account.findMany({ select: { userId: true, providerId: true, accountId: true } }),
    ).toEqual([{ userId: 'u-clinic-nurse', providerId: city.issuer, accountId: 'n-1' }]);
  });

  it('knows the same subject at another provider as somebody else', async () => {
    expect(await come(anna)).toBe('/mina-sidor');
    const other = { ...anna, claims: { ...anna.claims, email: 'annan@samlots.example' } };
    expect(await come(other, visitor(on), region, 'regionen')).toBe('/mina-sidor');
    expect(await use().prisma.account.count()).toBe(2);
    expect(new Set((await use().prisma.account.findMany()).map(({ userId }) => userId)).size).toBe(2);
  });

  it.each([
    ['an address that is not verified', { ...anna.claims, email_verified: false }, 'oidc-e-post'],
    ['an address verified in words only', { ...anna.claims, email_verified: 'true' }, 'oidc-e-post'],
    ['no address', { units: ['SE-clinic'], name: 'Anna Ny' }, 'oidc-e-post'],
    ['a unit that is not here', { ...anna.claims, units: ['SE-elsewhere'] }, 'oidc-okand'],
    ['no unit', { ...anna.claims, units: undefined }, 'oidc-okand'],
  ])('refuses %s, and writes nothing', async (_what, claims, why) => {
    const before = await counts();
    expect(await come({ subject: 'anna-1', claims })).toBe(refusal(why));
    expect(await counts()).toEqual(before);
    expect(await viewerOf(browser)).toEqual({ data: { viewer: null } });
  });

  it('refuses the address of an account that another identity signs in to', async () => {
    await come(nurseAtCity);
    const before = await counts();
    expect(await come({ ...nurseAtCity, subject: 'n-2' }, visitor(on))).toBe(refusal('oidc-annan'));
    expect(await counts()).toEqual(before);
  });

  it('asks by mail whom a unit has registered under the address, and takes nobody for her', async () => {
    await use().prisma.membership.update({ where: { id: 'm-club-member' }, data: { organisationId: 'clinic' } });
    const claims = { ...anna.claims, email: 'club-member@samlots.example' };
    const before = await counts();
    expect(await come({ subject: 'anna-1', claims })).toBe(refusal('oidc-redan'));
    expect(await counts()).toEqual(before);
    expect(await use().prisma.joinLink.findMany({ select: { purpose: true, email: true, personId: true } })).toEqual([
      { purpose: 'CLAIM', email: 'club-member@samlots.example', personId: 'club-member' },
    ]);
  });

  it('gives a tie to a unit that is new in the claim, ends none that is missing, and notes both', async () => {
    await come(anna);
    await come({ ...anna, claims: { ...anna.claims, units: 'SE-club' } }, visitor(on));
    const ties = await use().prisma.membership.findMany({
      where: { person: { name: 'Anna Ny' } },
      select: { organisationId: true, toOn: true },
      orderBy: { organisationId: 'asc' },
    });
    expect(ties).toEqual([
      { organisationId: 'clinic', toOn: null },
      { organisationId: 'club', toOn: null },
    ]);
    expect((await noted())[1]).toEqual({ how: 'known', gained: 'club', notInClaim: 'clinic' });
  });

  it('does not give back a tie that the contact has ended', async () => {
    await come(anna);
    const ended = { fromOn: new Date('2013-01-01'), toOn: new Date('2014-02-09') };
    await use().prisma.membership.updateMany({ where: { person: { name: 'Anna Ny' } }, data: ended });
    await come(anna, visitor(on));
    expect(await use().prisma.membership.count({ where: { person: { name: 'Anna Ny' }, toOn: null } })).toBe(0);
  });

  it('counts a second factor that the provider has seen, and when', async () => {
    await come({ ...nurseAtCity, acr: 'two-factors' });
    await come({ ...nurseAtCity, acr: 'one-factor' }, visitor(on));
    const sessions = await use().prisma.session.findMany({ orderBy: { id: 'asc' } });
    const shown = sessions.map(({ secondFactorAt }) => secondFactorAt);
    expect(shown[1]).toBeNull();
    const age = on.clock.now().getTime() - (shown[0]?.getTime() ?? 0);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThan(60_000);
  });

  it('keeps "Delad enhet" over the way there and back', async () => {
    await city.expect(nurseAtCity);
    await browser.comeBack(await city.walk(await browser.begin('staden', { sharedDevice: 'ja' })));
    expect(await use().prisma.session.findFirstOrThrow()).toMatchObject({ sharedDevice: true });
  });

  it('refuses a closed account', async () => {
    await use().prisma.user.update({ where: { id: 'u-clinic-nurse' }, data: { closedAt: on.clock.now() } });
    expect(await come(nurseAtCity)).toBe(refusal('oidc-stangt'));
  });

  it('says so when she says no at the provider', async () => {
    expect(await come({ ...anna, refuses: true })).toBe(refusal('oidc-avbruten'));
  });

  const spoil = async (key: 'codeVerifier' | 'nonce'): Promise<void> => {
    const row = await use().prisma.signInToken.findFirstOrThrow();
    const value = JSON.stringify({ ...JSON.parse(row.value), [key]: 'x'.repeat(43) });
    await use().prisma.signInToken.update({ where: { id: row.id }, data: { value } });
  };

  it.each(['codeVerifier', 'nonce'] as const)('refuses an answer to another %s', async (key) => {
    await city.expect(anna);
    const url = await browser.begin('staden');
    await spoil(key);
    const before = await counts();
    expect(await browser.comeBack(await city.walk(url))).toBe(refusal('oidc-fel'));
    expect(await counts()).toEqual(before);
    expect(on.logged.join('\n')).not.toMatch(/Anna|anna|state=|code=/);
  });

  it('refuses an answer without state, a state it did not give, a replay, and one that is too old', async () => {
    await city.expect(anna);
    const back = new URL(await city.walk(await browser.begin('staden')));
    const without = new URL(back);
    without.searchParams.delete('state');
    const other = new URL(back);
    other.searchParams.set('state', 'x'.repeat(43));
    for (const url of [without, other]) expect(await browser.comeBack(url.href)).toBe(refusal('oidc-fel'));
    expect(await browser.comeBack(back.href)).toBe('/mina-sidor');
    expect(await browser.comeBack(back.href)).toBe(refusal('oidc-fel'));
    const late = await city.walk(await browser.begin('staden'));
    on.clock.pass(16);
    expect(await browser.comeBack(late)).toBe(refusal('oidc-fel'));
    expect(await use().prisma.session.count()).toBe(1);
  });

  it('refuses an answer in another browser, or under another provider, and leaves it to the right one', async () => {
    await city.expect(anna);
    const back = await city.walk(await browser.begin('staden'));
    expect(await visitor(on).comeBack(back)).toBe(refusal('oidc-fel'));
    expect(await browser.comeBack(back.replace('/staden/', '/regionen/'))).toBe(refusal('oidc-fel', 'regionen'));
    expect(await browser.comeBack(back)).toBe('/mina-sidor');
  });

  it('leads on to the provider to sign out there too, after ours', async () => {
    await come(nurseAtCity);
    const signOut = () =>
      browser.send('/auth/sign-out', { method: 'POST', body: new URLSearchParams(), headers: { origin: base } });
    const page = await (await signOut()).text();
    const onward = new URL(onwardOf(page));
    expect(onward.origin).toBe(city.issuer);
    expect(Object.fromEntries(onward.searchParams)).toEqual({
      client_id: 'samlots',
      post_logout_redirect_uri: `${base}/`,
    });
    expect((await fetch(onward)).status).toBe(200);
    expect(await use().prisma.session.count()).toBe(0);
    expect((await signOut()).headers.get('location')).toBe('/');
  });

  it('has no GET that starts anything, and no provider that is not configured', async () => {
    const statuses = ['/auth/oidc/staden', '/auth/oidc/okand', '/auth/oidc/okand/callback?state=x'].map(
      async (path) => (await browser.send(path)).status,
    );
    expect(await Promise.all(statuses)).toEqual([405, 405, 404]);
    const elsewhere = { method: 'POST', headers: { origin: 'https://evil.example' } };
    expect((await browser.send('/auth/oidc/staden', elsewhere)).status).toBe(403);
    expect(await use().prisma.signInToken.count()).toBe(0);
  });

  it('makes one account when the same new person comes twice at once', async () => {
    await city.expect(anna);
    const two = [visitor(on), visitor(on)];
    const backs = await Promise.all(two.map(async (each) => city.walk(await each.begin('staden'))));
    expect(await Promise.all(two.map((each, place) => each.comeBack(backs[place] ?? '')))).toEqual(
      Array<string>(2).fill('/mina-sidor'),
    );
    expect([await use().prisma.account.count(), await use().prisma.session.count()]).toEqual([1, 2]);
  });

  it('says so when the provider does not answer, before and on the way', async () => {
    const gone = { ...providerAt(city, 'borta'), issuer: 'http://127.0.0.1:9' };
    const broken = testApi(use(), { oidcProviders: [gone] });
    expect(await visitor(broken).begin('borta')).toBe(refusal('oidc-nere', 'borta'));
    const brief = await startIdentityProvider(`${base}/auth/oidc/kort/callback`, `${base}/`);
    await brief.expect(anna);
    const dying = testApi(use(), { oidcProviders: [providerAt(brief, 'kort')] });
    const person = visitor(dying);
    const back = await brief.walk(await person.begin('kort'));
    await brief.stop();
    expect(await person.comeBack(back)).toBe(refusal('oidc-nere', 'kort'));
    expect([...broken.logged, ...dying.logged].join('\n')).not.toContain('"level":"error"');
  });

  it('names its providers to the page', async () => {
    expect(await browser.graphql('{ signInProviders { key name } }')).toEqual({
      data: {
        signInProviders: [
          { key: 'staden', name: 'Leverantör staden' },
          { key: 'regionen', name: 'Leverantör regionen' },
        ],
      },
    });
  });
});
