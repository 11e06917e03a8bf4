import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { browse, type Browser } from '../test-kit/browse.ts';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const coordinator = 'north-coordinator@samlots.example';
const newcomer = 'majken@gladan.example';
const invite = `mutation ($input: InviteOrganisationInput!) {
  inviteOrganisation(input: $input) { __typename ... on PartnerChanged { key } }
}`;
const input = {
  name: 'Förskolan Gladan',
  kind: 'preschool',
  operator: 'municipal',
  districtId: 'north',
  contactName: 'Majken Alrot',
  contactEmail: newcomer,
  sameNameToo: false,
};
const page =
  'query ($token: String!) { joinLink(token: $token) { state purpose organisation open { email name invitedBy } } }';
const who = '{ viewer { name email roles grants { role scopeKind scopeId } } }';
const mailbox = z.array(z.object({ to: z.string(), links: z.array(z.string()) }));

describeOn('joining by a mail', (use) => {
  let on: TestApi;
  let planner: Browser;

  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    on = testApi(use());
    planner = browse(on);
    await planner.signIn(coordinator);
  });

  const tokenTo = async (email: string): Promise<string> => {
    await on.writeAndSend();
    const mails = mailbox.parse(await (await planner.send('/dev/mail.json')).json());
    const link = mails.find(({ to }) => to === email)?.links.find((address) => address.includes('/inbjudan/')) ?? '';
    return decodeURIComponent(link.split('/inbjudan/')[1] ?? '');
  };
  const invited = async (): Promise<string> => {
    await planner.graphql(invite, { input });
    return tokenTo(newcomer);
  };
  const stateOf = async (token: string): Promise<unknown> => (await browse(on).graphql(page, { token })).data;
  const goesTo = (response: Response): unknown => [response.status, response.headers.get('location')];

  it('lets scanners open the link, and its reader press the button once, signed in from then on', async () => {
    const token = await invited();
    for (let scans = 0; scans < 3; scans += 1) {
      expect((await browse(on).send(`/auth/join?token=${token}`)).status).toBe(405);
      expect(await stateOf(token)).toEqual({
        joinLink: {
          state: 'OPEN',
          purpose: 'CONTACT',
          organisation: 'Förskolan Gladan',
          open: { email: newcomer, name: 'Majken Alrot', invitedBy: 'Namn north-coordinator' },
        },
      });
    }
    const reader = browse(on);
    expect(goesTo(await reader.post('/auth/join', { token, name: 'Majken Alrot' }))).toEqual([303, '/valkommen']);
    expect((await reader.graphql(who)).data).toMatchObject({
      viewer: { name: 'Majken Alrot', email: newcomer, roles: ['ORG_CONTACT'] },
    });
    const second = await browse(on).post('/auth/join', { token, name: 'Majken Alrot' });
    expect([goesTo(second), second.headers.get('set-cookie')]).toEqual([
      [303, `/inbjudan/${token}?fel=JoinLinkSpent`],
      null,
    ]);
    expect(await stateOf(token)).toEqual({
      joinLink: { state: 'USED', purpose: 'CONTACT', organisation: 'Förskolan Gladan', open: null },
    });
  });

  it('keeps the token in the mail alone, and not even there once it has been sent by a real server', async () => {
    const token = await invited();
    const { prisma } = use();
    const kept = [
      await prisma.joinLink.findMany(),
      await prisma.auditEntry.findMany(),
      await prisma.rateWindow.findMany(),
    ];
    expect(JSON.stringify(kept)).not.toContain(token);
    expect(on.logged.join('\n')).not.toMatch(new RegExp(`${token}|gladan`));
  });

  it('answers a program by status and code, and the same for a link that nobody made', async () => {
    const token = await invited();
    const nameless = await browse(on).json('/auth/join', { token });
    expect([nameless.status, await nameless.json()]).toEqual([400, { status: 'InvalidInput' }]);
    const unknown = await browse(on).json('/auth/join', { token: 'x'.repeat(22), name: 'Majken' });
    expect([unknown.status, await unknown.json()]).toEqual([400, { status: 'JoinLinkSpent' }]);
    const joined = await browse(on).json('/auth/join', { token, name: 'Majken' });
    expect([joined.status, await joined.json()]).toEqual([200, { status: 'CONTACT' }]);
  });

  it('refuses a form of another site, and uses nothing up', async () => {
    const token = await invited();
    const forged = await browse(on).post('/auth/join', { token, name: 'Majken' }, { origin: 'https://evil.example' });
    expect(forged.status).toBe(403);
    expect(await stateOf(token)).toMatchObject({ joinLink: { state: 'OPEN' } });
  });

  it('refuses a link that is too old or withdrawn, and says which', async () => {
    const token = await invited();
    const link = await use().prisma.joinLink.findFirstOrThrow();
    await planner.graphql(`mutation { withdrawInvitation(invitationId: "${link.id}") { __typename } }`);
    expect(await stateOf(token)).toMatchObject({ joinLink: { state: 'WITHDRAWN' } });
    expect(goesTo(await browse(on).post('/auth/join', { token, name: 'M' }))).toEqual([
      303,
      `/inbjudan/${token}?fel=JoinLinkSpent`,
    ]);
    await use().prisma.joinLink.update({ where: { id: link.id }, data: { withdrawnAt: null } });
    on.clock.pass(22 * 24 * 60);
    expect(await stateOf(token)).toMatchObject({ joinLink: { state: 'TOO_OLD' } });
    expect((await browse(on).json('/auth/join', { token, name: 'M' })).status).toBe(400);
  });

  it('mails one that was withdrawn before it was written to nobody', async () => {
    await planner.graphql(invite, { input });
    await use().prisma.joinLink.updateMany({ data: { withdrawnAt: on.clock.now() } });
    await on.writeAndSend();
    expect(await use().prisma.message.count({ where: { kind: 'join-link' } })).toBe(0);
  });

  it('asks one source to wait after sixty presses within an hour, and another not', async () => {
    const token = await invited();
    const busy = browse(on, '192.0.2.77');
    for (let presses = 0; presses < 60; presses += 1) await busy.json('/auth/join', { token: 'x', name: 'M' });
    const refused = await busy.json('/auth/join', { token, name: 'Majken' });
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await browse(on, '192.0.2.78').json('/auth/join', { token, name: 'Majken' })).status).toBe(200);
  });
});
