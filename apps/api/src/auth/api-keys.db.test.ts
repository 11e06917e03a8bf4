import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { browse, type Browser } from '../test-kit/browse.ts';
import { outsideDemo } from '../test-kit/outside-demo.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const contactOf = (unit: string) => ({ role: 'ORG_CONTACT', scopeKind: 'organisation', scopeId: unit });
const administrator = { role: 'ADMIN', scopeKind: 'everywhere', scopeId: null };
const make = `mutation M($name: String!, $grants: [KeyGrantInput!]!, $readOnly: Boolean!, $validDays: Int!) {
  makeApiKey(name: $name, grants: $grants, readOnly: $readOnly, validDays: $validDays) {
    __typename ... on MadeApiKey { token } } }`;
const staff = '{ organisation(id: "clinic") { staff { edges { node { name } } } } }';
const day = 24 * 60;

const answered = z.object({
  data: z.object({ makeApiKey: z.object({ __typename: z.string(), token: z.string().optional() }) }),
});

describeOn('API keys', (use) => {
  let on: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
  });

  const signedIn = async (email: string, api: TestApi = on): Promise<Browser> => {
    const browser = browse(api);
    await browser.signIn(`${email}@samlots.example`);
    return browser;
  };

  type Wanted = { name?: string; grants?: object[]; readOnly?: boolean; validDays?: number };

  const ask = async (browser: Browser, wanted: Wanted = {}) => {
    const usual = { name: 'Schema', grants: [contactOf('clinic')], readOnly: true, validDays: 30 };
    return answered.parse(await browser.graphql(make, { ...usual, ...wanted })).data.makeApiKey;
  };

  const tokenFor = async (owner: string, wanted: Wanted = {}): Promise<string> =>
    (await ask(await signedIn(owner), wanted)).token ?? '';

  const call = async (token: string, query: string, more: Record<string, string> = {}) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...more };
    const body = JSON.stringify({ query });
    const response = await on.api.fetch(new Request(`${on.config.baseUrl}/graphql`, { method: 'POST', headers, body }));
    return { status: response.status, body: z.record(z.string(), z.unknown()).parse(await response.json()) };
  };

  const names = (answer: { body: unknown }): readonly string[] =>
    [...JSON.stringify(answer.body).matchAll(/"name":"([^"]+)"/g)].flatMap((hit) => hit[1] ?? []);

  it('lets a program read what its roles may, and keeps only a hash of the key', async () => {
    const token = await tokenFor('clinic-contact');
    const answer = await call(token, staff);
    expect(answer.status).toBe(200);
    expect(names(answer)).toContain('Namn clinic-nurse');
    const row = await use().prisma.apiKey.findFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(token.startsWith(row.start)).toBe(true);
    expect(row.lastUsedAt).toEqual(on.clock.now());
    expect(on.logged.join('\n')).not.toContain(token);
  });

  it('is not its owner: no own pages, no sessions, no seat, and the cookie beside it counts for nothing', async () => {
    const admin = await signedIn('admin');
    const token = await tokenFor('clinic-contact', { readOnly: false });
    const cookie = { cookie: admin.cookie() };
    const seen = await call(
      token,
      '{ viewer { email } accounts { edges { node { email } } } mySeats { key } }',
      cookie,
    );
    expect(seen.body).toEqual({ data: { viewer: null, accounts: { edges: [] }, mySeats: [] } });
    expect(
      names(await call(token, '{ organisation(id: "club") { staff { edges { node { name } } } } }', cookie)),
    ).toEqual([]);
    const key = await use().prisma.apiKey.findFirstOrThrow();
    for (const change of ['endOtherSessions', `revokeApiKey(keyId: "${key.id}")`]) {
      const answer = await call(token, `mutation { it: ${change} { __typename } }`, cookie);
      expect(answer.body).toEqual({ data: { it: { __typename: 'NotAllowed' } } });
    }
  });

  it('changes nothing when it may only read', async () => {
    const holder = await use().prisma.roleAssignment.findFirstOrThrow({ where: { personId: 'clinic-contact' } });
    const change = `mutation { it: endRole(assignmentId: "${holder.id}") { __typename } }`;
    const coordinator = { role: 'COORDINATOR', scopeKind: 'district', scopeId: 'north' };
    const browser = await signedIn('north-coordinator');
    await browser.json('/auth/confirm-presence', {});
    const reads = await ask(browser, { name: 'Läser', grants: [coordinator] });
    const writes = await ask(browser, { name: 'Ändrar', grants: [coordinator], readOnly: false });
    expect((await call(reads.token ?? '', change)).body).toEqual({ data: { it: { __typename: 'NotAllowed' } } });
    expect((await call(writes.token ?? '', change)).body).toEqual({ data: { it: { __typename: 'RoleChanged' } } });
    const trail = await use().prisma.auditEntry.findFirstOrThrow({ where: { useCase: 'end-role' } });
    expect(trail.actorKeyId).not.toBeNull();
  });

  it('loses what its owner loses', async () => {
    const token = await tokenFor('clinic-contact');
    await use().prisma.roleAssignment.updateMany({
      where: { personId: 'clinic-contact' },
      data: { toOn: new Date('2014-02-09') },
    });
    expect(names(await call(token, staff))).toEqual([]);
  });

  it('is refused when unknown, revoked, too old or of a closed account', async () => {
    const refused = { status: 401, body: { status: 'api-key-refused' } };
    const query = '{ districts { key } }';
    expect(await call('samlots_x', query)).toMatchObject(refused);
    expect(await call('', query)).toMatchObject(refused);
    const owner = await signedIn('clinic-contact');
    const first = (await ask(owner)).token ?? '';
    const second = (await ask(owner, { name: 'Andra', validDays: 1 })).token ?? '';
    const third = (await ask(owner, { name: 'Tredje' })).token ?? '';
    const { id } = await use().prisma.apiKey.findFirstOrThrow({ where: { name: 'Schema' } });
    await owner.graphql(`mutation { revokeApiKey(keyId: "${id}") { __typename } }`);
    expect(await call(first, query)).toMatchObject(refused);
    expect((await call(second, query)).status).toBe(200);
    on.clock.pass(day);
    expect(await call(second, query)).toMatchObject(refused);
    await use().prisma.user.update({ where: { id: 'u-clinic-contact' }, data: { closedAt: on.clock.now() } });
    expect(await call(third, query)).toMatchObject(refused);
  });

  it('is refused on the demo when a proxy handed the request on', async () => {
    const token = await tokenFor('clinic-contact');
    expect((await call(token, staff, { 'x-forwarded-for': '192.0.2.9' })).status).toBe(401);
  });

  it('notes its use at most every five minutes', async () => {
    const token = await tokenFor('clinic-contact');
    const used = async () => (await use().prisma.apiKey.findFirstOrThrow()).lastUsedAt;
    await call(token, staff);
    const first = await used();
    on.clock.pass(4.9);
    await call(token, staff);
    expect(await used()).toEqual(first);
    on.clock.pass(0.1);
    await call(token, staff);
    expect(await used()).toEqual(on.clock.now());
  });

  it.each([
    ['a role the owner does not hold', { grants: [contactOf('parish')] }, 'NotAllowed'],
    [
      'a wider scope than the owner has',
      { grants: [{ ...contactOf('clinic'), scopeKind: 'everywhere', scopeId: null }] },
      'NotAllowed',
    ],
    ['no role', { grants: [] }, 'InvalidInput'],
    ['no name', { name: '  ' }, 'InvalidInput'],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, 'InvalidInput'],
    ['a personal number in its name', { name: 'för 19121212-1212' }, 'PersonalNumberFound'],
    ['more than a year', { validDays: 366 }, 'InvalidInput'],
    ['no day', { validDays: 0 }, 'InvalidInput'],
  ])('is not made with %s', async (_case, wanted, refusal) => {
    expect(await ask(await signedIn('clinic-contact'), wanted)).toEqual({ __typename: refusal });
    expect(await use().prisma.apiKey.count()).toBe(0);
  });

  it('is made once of a form that arrives twice, and its name is free again when it has ended', async () => {
    const owner = await signedIn('clinic-contact');
    const twice = await Promise.all([ask(owner), ask(owner)]);
    expect(twice.map(({ __typename }) => __typename).toSorted()).toEqual(['KeyNameTaken', 'MadeApiKey']);
    expect(await use().prisma.apiKey.count()).toBe(1);
    on.clock.pass(31 * day);
    const later = await signedIn('clinic-contact');
    expect(await ask(later)).toMatchObject({ __typename: 'MadeApiKey' });
  });

  it('holds a role behind a passkey only when one was shown just now', async () => {
    const withheld = await signedIn('admin', outsideDemo(use()));
    expect(await ask(withheld, { grants: [administrator] })).toEqual({ __typename: 'NotAllowed' });
    const admin = await signedIn('admin');
    expect(await ask(admin, { grants: [administrator] })).toEqual({ __typename: 'StepUpNeeded' });
    await admin.json('/auth/confirm-presence', {});
    expect(await ask(admin, { grants: [administrator] })).toMatchObject({ __typename: 'MadeApiKey' });
    on.clock.pass(10.1);
    expect(await ask(admin, { name: 'En till', grants: [administrator] })).toEqual({ __typename: 'StepUpNeeded' });
  });
});
