import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import { testApi, type TestApi } from '../test-kit/test-api.ts';
import { commandHeader, commandProof, invitePath } from './invite-administrator-route.ts';

describeOn('inviting the first administrator from the command line', (use) => {
  let on: TestApi;
  beforeEach(async () => {
    await use().reset();
    on = testApi(use(), { demo: false });
  });

  const proof = commandProof('test-secret-of-32-characters-or-more');

  const ask = async (body: unknown, headers: Record<string, string> = { [commandHeader]: proof }) => {
    const request = new Request(`${on.config.baseUrl}${invitePath}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return (await on.api.fetch(request)).status;
  };

  it('mails an invitation on an empty database, and takes an older one back', async () => {
    expect([await ask({ email: 'Ny@samlots.example' }), await ask({ email: 'ny@samlots.example' })]).toEqual([
      202, 202,
    ]);
    const links = await use().prisma.joinLink.findMany({ orderBy: { id: 'asc' } });
    expect(links.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true]);
    expect(links[1]).toMatchObject({
      purpose: 'ROLE',
      email: 'ny@samlots.example',
      role: 'ADMIN',
      scopeKind: 'EVERYWHERE',
      scopeId: null,
    });
    expect(await use().prisma.auditEntry.findFirstOrThrow()).toMatchObject({
      useCase: 'invite-to-role',
      actorKind: 'system',
    });
  });

  it.each([
    ['without the proof', {}],
    ['by another proof', { [commandHeader]: commandProof('another-secret-of-32-characters-or-more') }],
    ['by a proof of another length', { [commandHeader]: 'x' }],
    ['through a proxy', { [commandHeader]: proof, 'x-forwarded-for': '192.0.2.1' }],
  ])('is not there %s', async (_case, headers) => {
    expect(await ask({ email: 'ny@samlots.example' }, headers)).toBe(404);
    expect(await use().prisma.joinLink.count()).toBe(0);
  });

  it.each([[{ email: 'ingen adress' }], [{ email: 1 }], [{}], [null], ['text']])('refuses %o', async (body) => {
    expect(await ask(body)).toBe(400);
    expect(await use().prisma.joinLink.count()).toBe(0);
  });
});
