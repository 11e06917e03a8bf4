import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';
import { accounts, protectedName, twoDistricts } from '../../test-kit/two-districts.ts';

describeOn('sessions, roles and accounts', (use) => {
  let on: TestApi;
  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
  });

  const signedIn = async (id: string): Promise<Browser> => {
    const browser = browse(on);
    await browser.signIn(`${id}@samlots.example`);
    return browser;
  };

  const steppedUp = async (id: string): Promise<Browser> => {
    const browser = await signedIn(id);
    await browser.json('/auth/confirm-presence', {});
    return browser;
  };

  const change = async (browser: Browser, mutation: string): Promise<unknown> =>
    (await browser.graphql(`mutation { it: ${mutation} { __typename } }`)).data?.['it'];

  const mailsTo = (id: string): Promise<number> =>
    use().prisma.message.count({ where: { recipient: `${id}@samlots.example` } });

  const is = (__typename: string) => ({ __typename });

  it('lists the own sessions and ends them from any of them, and nobody else’s', async () => {
    const first = await signedIn('clinic-nurse');
    const second = await signedIn('clinic-nurse');
    await signedIn('reader');
    const listed = await first.graphql('{ viewer { sessions { key current } } }');
    expect(listed).toMatchObject({ data: { viewer: { sessions: [{ current: false }, { current: true }] } } });
    const [newest, readers] = await Promise.all([
      use().prisma.session.findFirstOrThrow({ where: { userId: 'u-clinic-nurse' }, orderBy: { id: 'desc' } }),
      use().prisma.session.findFirstOrThrow({ where: { userId: 'u-reader' } }),
    ]);
    expect(await change(first, `endSession(sessionId: "${readers.id}")`)).toEqual(is('NotAllowed'));
    expect(await change(first, `endSession(sessionId: "${newest.id}")`)).toEqual(is('AccountChanged'));
    expect(await second.graphql('{ viewer { name } }')).toEqual({ data: { viewer: null } });
    await signedIn('clinic-nurse');
    await signedIn('clinic-nurse');
    expect(await change(first, 'endOtherSessions')).toEqual(is('AccountChanged'));
    expect(await use().prisma.session.count({ where: { userId: 'u-clinic-nurse' } })).toBe(1);
    expect(await first.graphql('{ viewer { name } }')).toMatchObject({ data: { viewer: {} } });
    expect(await use().prisma.session.count({ where: { userId: 'u-reader' } })).toBe(1);
  });

  it('tells a session by its device and never by its raw description', async () => {
    const browser = browse(on);
    const token = await browser.linkFor('reader@samlots.example');
    const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0';
    await browser.post('/auth/confirm', { token }, { 'user-agent': agent });
    expect(await browser.graphql('{ viewer { sessions { device { browser system } } } }')).toEqual({
      data: { viewer: { sessions: [{ device: { browser: 'Edge', system: 'Windows' } }] } },
    });
  });

  it.each(accounts.map(({ id }) => id))('lets %s keep accounts only as administrator', async (id) => {
    const other = id === 'reader' ? 'u-clinic-nurse' : 'u-reader';
    const browser = await signedIn(id);
    const allowed = is(id === 'admin' ? 'AccountChanged' : 'NotAllowed');
    for (const act of ['endAccountSessions', 'closeAccount', 'reopenAccount']) {
      expect(await change(browser, `${act}(userId: "${other}")`)).toEqual(allowed);
    }
    const { data } = await browser.graphql('{ accounts { edges { node { key } } } }');
    expect(JSON.stringify(data).match(/"key"/g)).toHaveLength(id === 'admin' ? accounts.length : 1);
  });

  it('closes an account: signed out, keys revoked, no link; and opens it again', async () => {
    const nurse = await signedIn('clinic-nurse');
    const admin = await signedIn('admin');
    expect(await change(admin, 'closeAccount(userId: "u-admin")')).toEqual(is('NotAllowed'));
    await change(admin, 'closeAccount(userId: "u-clinic-nurse")');
    expect(await nurse.graphql('{ viewer { name } }')).toEqual({ data: { viewer: null } });
    const mailed = await mailsTo('clinic-nurse');
    await browse(on).post('/auth/request-link', { email: 'clinic-nurse@samlots.example' });
    expect(await mailsTo('clinic-nurse')).toBe(mailed);
    await change(admin, 'reopenAccount(userId: "u-clinic-nurse")');
    expect(await (await signedIn('clinic-nurse')).graphql('{ viewer { name } }')).toMatchObject({
      data: { viewer: {} },
    });
  });

  it('gives no session to an account that nobody has used for twelve months', async () => {
    const unused = { createdAt: new Date('2012-01-01'), lastSignInAt: new Date('2013-02-10T08:59:59Z') };
    await use().prisma.user.update({ where: { id: 'u-reader' }, data: unused });
    expect(await browse(on).linkFor('reader@samlots.example')).toBe('');
    await use().prisma.user.update({
      where: { id: 'u-reader' },
      data: { lastSignInAt: new Date('2013-02-10T09:00:01Z') },
    });
    await signedIn('reader');
    expect(await use().prisma.user.findUniqueOrThrow({ where: { id: 'u-reader' } })).toMatchObject({
      lastSignInAt: on.clock.now(),
    });
  });

  it('removes somebody’s passkeys only after a second factor, and signs her out', async () => {
    await signedIn('reader');
    const key = { credentialID: 'c', publicKey: 'p', counter: 0, deviceType: 'd', backedUp: false };
    await use().prisma.passkey.create({ data: { ...key, userId: 'u-reader' } });
    const reset = 'resetPasskeys(userId: "u-reader")';
    expect(await change(await signedIn('admin'), reset)).toEqual(is('StepUpNeeded'));
    expect(await change(await steppedUp('north-coordinator'), reset)).toEqual(is('NotAllowed'));
    expect(await use().prisma.passkey.count()).toBe(1);
    expect(await change(await steppedUp('admin'), reset)).toEqual(is('AccountChanged'));
    expect([
      await use().prisma.passkey.count(),
      await use().prisma.session.count({ where: { userId: 'u-reader' } }),
    ]).toEqual([0, 0]);
  });

  const give = (person: string, role: string, scope: string): string =>
    `giveRole(personId: "${person}", place: { role: ${role}, ${scope} })`;
  const clinic = 'scopeKind: "organisation", scopeId: "clinic"';
  const club = 'scopeKind: "organisation", scopeId: "club"';
  const north = 'scopeKind: "district", scopeId: "north"';
  const everywhere = 'scopeKind: "everywhere"';

  it.each([
    ['admin', give('clinic-nurse', 'ADMIN', everywhere), 'RoleChanged'],
    ['admin', give('clinic-nurse', 'COORDINATOR', north), 'RoleChanged'],
    ['admin', give('clinic-nurse', 'COORDINATOR', clinic), 'InvalidInput'],
    ['admin', give('clinic-nurse', 'COORDINATOR', 'scopeKind: "district"'), 'InvalidInput'],
    ['admin', give('clinic-nurse', 'COORDINATOR', 'scopeKind: "district", scopeId: "no"'), 'NotFound'],
    ['admin', give('nobody', 'ADMIN', everywhere), 'NotFound'],
    ['north-coordinator', give('clinic-nurse', 'ORG_CONTACT', clinic), 'RoleChanged'],
    ['north-coordinator', give('clinic-nurse', 'ORG_CONTACT', club), 'NotAllowed'],
    ['north-coordinator', give('clinic-nurse', 'COORDINATOR', north), 'NotAllowed'],
    ['north-coordinator', give('clinic-nurse', 'APPROVER', clinic), 'NotAllowed'],
    ['south-coordinator', give('clinic-nurse', 'ORG_CONTACT', clinic), 'NotAllowed'],
    ['clinic-contact', give('clinic-nurse', 'ORG_CONTACT', clinic), 'NotAllowed'],
    ['reader', give('reader', 'ADMIN', everywhere), 'NotAllowed'],
  ])('answers %s who asks %s by %s', async (who, mutation, expected) => {
    const before = await use().prisma.roleAssignment.count();
    expect(await change(await steppedUp(who), mutation)).toEqual(is(expected));
    expect((await use().prisma.roleAssignment.count()) - before).toBe(expected === 'RoleChanged' ? 1 : 0);
  });

  it('hands a role behind a passkey on only after a second factor; a contact needs none', async () => {
    const admin = await signedIn('admin');
    expect(await change(admin, give('clinic-nurse', 'ADMIN', everywhere))).toEqual(is('StepUpNeeded'));
    const invite = (role: string, scope: string) =>
      `inviteToRole(email: "Ny@Samlots.example", place: { role: ${role}, ${scope} })`;
    expect(await change(admin, invite('ADMIN', everywhere))).toEqual(is('StepUpNeeded'));
    expect(await change(admin, give('clinic-nurse', 'ORG_CONTACT', clinic))).toEqual(is('RoleChanged'));
    const coordinator = await signedIn('north-coordinator');
    expect(await change(coordinator, invite('ORG_CONTACT', club))).toEqual(is('NotAllowed'));
    for (const _time of [1, 2])
      expect(await change(coordinator, invite('ORG_CONTACT', clinic))).toEqual(is('RoleChanged'));
    const links = await use().prisma.joinLink.findMany({ orderBy: { id: 'asc' } });
    expect(links.map(({ email, withdrawnAt }) => [email, withdrawnAt !== null])).toEqual([
      ['ny@samlots.example', true],
      ['ny@samlots.example', false],
    ]);
  });

  it('gives once what arrives twice', async () => {
    const admin = await signedIn('admin');
    await Promise.all([1, 2].map(() => change(admin, give('clinic-nurse', 'ORG_CONTACT', clinic))));
    expect(await use().prisma.roleAssignment.count({ where: { personId: 'clinic-nurse', role: 'ORG_CONTACT' } })).toBe(
      1,
    );
  });

  const roleOf = async (personId: string) =>
    (await use().prisma.roleAssignment.findFirstOrThrow({ where: { personId } })).id;

  it('ends a role at once: the next request is without, and who has nothing left is signed out', async () => {
    const contact = await signedIn('parish-contact');
    const coordinator = await signedIn('north-coordinator');
    const end = `endRole(assignmentId: "${await roleOf('parish-contact')}")`;
    expect(await change(await signedIn('south-coordinator'), end)).toEqual(is('NotAllowed'));
    await use().prisma.membership.updateMany({
      where: { personId: 'parish-contact' },
      data: { toOn: new Date('2014-02-09') },
    });
    expect(await change(coordinator, end)).toEqual(is('RoleChanged'));
    expect(await contact.graphql('{ viewer { name } }')).toEqual({ data: { viewer: null } });
    expect(await use().prisma.session.count({ where: { userId: 'u-parish-contact' } })).toBe(0);
  });

  it('keeps the session of somebody who still works there, without the role, and revokes its keys', async () => {
    const contact = await signedIn('clinic-contact');
    await contact.graphql(`mutation { makeApiKey(name: "S", grants: [{ role: ORG_CONTACT, scopeKind: "organisation",
      scopeId: "clinic" }], readOnly: true, validDays: 30) { __typename } }`);
    await change(await signedIn('admin'), `endRole(assignmentId: "${await roleOf('clinic-contact')}")`);
    expect(await contact.graphql('{ viewer { roles } }')).toEqual({ data: { viewer: { roles: [] } } });
    expect((await use().prisma.apiKey.findFirstOrThrow()).revokedAt).toEqual(on.clock.now());
  });

  it('leaves a role that has ended as it was', async () => {
    const id = await roleOf('reader');
    const toOn = new Date('2013-06-30');
    await use().prisma.roleAssignment.update({ where: { id }, data: { toOn } });
    for (const last of ['', ', lastOn: "2014-03-01"'])
      expect(await change(await signedIn('admin'), `endRole(assignmentId: "${id}"${last})`)).toEqual(is('RoleChanged'));
    expect((await use().prisma.roleAssignment.findUniqueOrThrow({ where: { id } })).toOn).toEqual(toOn);
  });

  it('ends a role on a day to come, not before today, and never one’s own as administrator', async () => {
    const admin = await signedIn('admin');
    const id = await roleOf('reader');
    const end = (on_: string) => `endRole(assignmentId: "${id}", lastOn: "${on_}")`;
    expect(await change(admin, end('2014-02-09'))).toEqual(is('InvalidInput'));
    expect(await change(admin, end('i morgon'))).toEqual(is('InvalidInput'));
    expect(await change(admin, end('2014-02-10'))).toEqual(is('RoleChanged'));
    const reader = await signedIn('reader');
    expect(await reader.graphql('{ viewer { roles } }')).toEqual({ data: { viewer: { roles: ['READER'] } } });
    on.clock.pass(24 * 60);
    expect(await (await signedIn('reader')).graphql('{ viewer { roles } }')).toEqual({
      data: { viewer: { roles: [] } },
    });
    expect(await change(await signedIn('admin'), `endRole(assignmentId: "${await roleOf('admin')}")`)).toEqual(
      is('NotAllowed'),
    );
  });

  const everyRole = '{ roleAssignments { edges { node { role scopeName { sv } person { name } } } } }';
  const seen = async (id: string): Promise<string> =>
    JSON.stringify((await (await signedIn(id)).graphql(everyRole)).data);

  it('shows roles to whoever may give them, and the own', async () => {
    expect((await seen('admin')).match(/"role"/g)).toHaveLength(accounts.length);
    expect(await seen('north-coordinator')).toMatch(/clinic-contact.*north-coordinator.*parish-contact/);
    expect(await seen('north-coordinator')).not.toMatch(/south-coordinator|reader|admin|nurse/);
    expect(await seen('reader')).toMatch(/Årsta/);
    expect((await seen('reader')).match(/"role"/g)).toHaveLength(1);
    expect(await browse(on).graphql(everyRole)).toMatchObject({ data: { roleAssignments: { edges: [] } } });
  });

  it('tells no protected name, and no address of one', async () => {
    await use().prisma.user.create({
      data: {
        id: 'u-hidden',
        name: 'Alias Alm',
        email: 'namn.clinic-hidden@samlots.example',
        persons: { create: { personId: 'clinic-hidden' } },
      },
    });
    await use().prisma.roleAssignment.create({
      data: { personId: 'clinic-hidden', role: 'READER', scopeKind: 'EVERYWHERE', fromOn: new Date('2014-01-01') },
    });
    const admin = await signedIn('admin');
    const told = JSON.stringify([
      await admin.graphql('{ accounts { edges { node { name email } } } }'),
      await admin.graphql(everyRole),
      await admin.graphql('{ accounts(search: "namn.clinic-hidden") { edges { node { name } } } }'),
      await admin.graphql(`{ roleAssignments(search: "${protectedName}") { edges { node { key } } } }`),
    ]);
    expect(told).not.toMatch(/clinic-hidden/);
    expect(told.match(/Alias Alm/g)).toHaveLength(2);
  });

  it('lists roles and accounts in at most six statements a page', async () => {
    const admin = await signedIn('admin');
    for (const query of [everyRole, '{ accounts { edges { node { name email passkeys sessions } } } }']) {
      const { statements } = await countStatements(use(), () => admin.graphql(query));
      expect(statements.length).toBeLessThanOrEqual(6);
    }
  });
});
