import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import { JoinLinkSpent, OrganisationClosed, PersonalNumberFound } from '../errors.ts';
import { readJoinLink } from '../read-join-link.ts';
import { fillPartners, partnerActors, partnerRows, partnerRun, type PartnerRun } from '../test-kit/partner-world.ts';
import { acceptJoinLink } from './accept-join-link.ts';

const system = { kind: 'system', process: 'join' } as const;
const tokenHash = 'hash-of-a-token-that-nobody-has';
const email = 'majken@hagern.example';
const now = new Date('2014-02-10T09:00:00Z');

describeOn('accepting an invitation', (use) => {
  let run: PartnerRun;
  beforeEach(async () => {
    await use().reset();
    await fillPartners(use().prisma);
    run = partnerRun(use().prisma);
  });

  const contactOf = { purpose: 'CONTACT', organisationId: 'hagern', givenById: 'inviter', name: 'Majken Alrot' };
  const link = (of: object = {}) =>
    use().prisma.joinLink.create({
      data: {
        id: 'link',
        email,
        tokenHash,
        createdAt: new Date('2014-02-05T09:00:00Z'),
        expiresAt: new Date('2014-02-26T09:00:00Z'),
        ...contactOf,
        ...of,
      },
    });
  const accept = (more: object = { name: 'Majken Alrot' }) =>
    run.execute(acceptJoinLink, system, { tokenHash, ...more });
  const person = (id: string, of: object = {}) =>
    use().prisma.person.create({ data: { id, name: `Namn ${id}`, sortKey: id, email, ...of } });
  const account = (userId: string, address: string, ...personIds: string[]) =>
    use().prisma.user.create({
      data: {
        id: userId,
        name: userId,
        email: address,
        persons: { create: personIds.map((personId) => ({ personId })) },
      },
    });

  it('makes account, person, tie and role of a contact, and the unit active', async () => {
    await link();
    const { userId, personId } = await accept({ name: '  Majken   Alrot ' });
    const { prisma } = use();
    expect(await prisma.user.findUniqueOrThrow({ where: { id: userId }, include: { persons: true } })).toMatchObject({
      email,
      emailVerified: true,
      persons: [{ personId }],
    });
    expect(await prisma.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      name: 'Majken Alrot',
      email,
    });
    expect(await prisma.membership.findMany({ where: { personId } })).toMatchObject([
      { organisationId: 'hagern', fromOn: new Date('2014-02-10T00:00:00Z'), toOn: null },
    ]);
    expect(await prisma.roleAssignment.findMany({ where: { personId } })).toMatchObject([
      { role: 'ORG_CONTACT', scopeKind: 'ORGANISATION', scopeId: 'hagern', givenById: 'inviter' },
    ]);
    expect(await prisma.organisation.findUniqueOrThrow({ where: { id: 'hagern' } })).toMatchObject({
      status: 'ACTIVE',
    });
    expect(await prisma.auditEntry.findMany()).toMatchObject([
      { useCase: 'accept-join-link', subjectId: 'link', districtId: 'north', concernsIds: [personId] },
    ]);
  });

  it.each([
    ['used', { usedAt: now }, JoinLinkSpent, 'USED'],
    ['withdrawn', { withdrawnAt: now }, JoinLinkSpent, 'WITHDRAWN'],
    ['too old', { expiresAt: now }, JoinLinkSpent, 'TOO_OLD'],
    ['of a unit that has closed', { organisationId: 'gone' }, OrganisationClosed, 'CLOSED'],
  ])(
    'refuses a link that is %s, tells the page so and nothing more, and writes nothing',
    async (_why, of, refusal, state) => {
      await link(of);
      const before = await partnerRows(use().prisma);
      await expect(accept()).rejects.toThrow(refusal);
      expect(await partnerRows(use().prisma)).toEqual(before);
      expect(await readJoinLink(use().prisma, tokenHash, now)).toMatchObject({ state, open: null });
    },
  );

  it('refuses a link that nobody made', async () => {
    await expect(accept()).rejects.toThrow(JoinLinkSpent);
    expect(await readJoinLink(use().prisma, tokenHash, now)).toBeNull();
  });

  it('is done once by five who press at the same time', async () => {
    await link();
    const answers = await Promise.allSettled([1, 2, 3, 4, 5].map(() => accept()));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await use().prisma.person.count({ where: { email } })).toBe(1);
    expect(await use().prisma.roleAssignment.count()).toBe(1);
  });

  it.each([
    ['no name', {}, InvalidInput],
    ['an empty name', { name: '  ' }, InvalidInput],
    ['a name without end', { name: 'x'.repeat(121) }, InvalidInput],
    ['a name with a line that cannot be printed', { name: 'a\u0000b' }, InvalidInput],
    ['a personal number', { name: 'Majken 19640823-3234' }, PersonalNumberFound],
    ['a person of another mailbox', { personId: 'inviter' }, InvalidInput],
  ])('refuses %s and leaves the link as it was', async (_what, typed, refusal) => {
    await link();
    const before = await partnerRows(use().prisma);
    await expect(accept(typed)).rejects.toThrow(refusal);
    expect(await partnerRows(use().prisma)).toEqual(before);
    await expect(accept()).resolves.toMatchObject({ purpose: 'CONTACT' });
  });

  it('never merges five people with one mailbox: she says who she is, or is somebody new', async () => {
    for (const id of ['p1', 'p2', 'p3', 'p4', 'p5']) await person(id);
    await account('u1', email, 'p2');
    await link();
    const read = await readJoinLink(use().prisma, tokenHash, now);
    expect(read?.open?.mayBe.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    const { userId, personId } = await accept({ name: 'Namn p3' });
    expect([userId, ['p1', 'p2', 'p3', 'p4', 'p5'].includes(personId)]).toEqual(['u1', false]);
    expect(await use().prisma.userPerson.count({ where: { userId } })).toBe(2);
    expect(await use().prisma.person.count({ where: { email } })).toBe(6);
  });

  it('takes the person that she says she is, of her account or of her mailbox', async () => {
    await person('p1', { email: 'Majken@Hagern.example' });
    await link();
    const { personId, userId } = await accept({ personId: 'p1' });
    expect(personId).toBe('p1');
    expect(await use().prisma.userPerson.findMany()).toEqual([{ userId, personId: 'p1' }]);
  });

  it('offers no protected identity that has no account here, and no person who was merged into another', async () => {
    await person('hidden', { protectedIdentity: true, alias: 'Alias Alm' });
    await person('kept');
    await person('double', { mergedIntoId: 'kept' });
    await link();
    expect((await readJoinLink(use().prisma, tokenHash, now))?.open?.mayBe).toEqual([
      { id: 'kept', name: 'Namn kept' },
    ]);
    await expect(accept({ personId: 'hidden' })).rejects.toThrow(InvalidInput);
  });

  it('gives a role in its scope, once, also to one who is asked by name', async () => {
    await person('asked', { email: 'annan@hagern.example' });
    const role = {
      purpose: 'ROLE',
      role: 'COORDINATOR',
      scopeKind: 'DISTRICT',
      scopeId: 'north',
      organisationId: null,
    };
    await link({ ...role, personId: 'asked' });
    expect((await readJoinLink(use().prisma, tokenHash, now))?.open).toMatchObject({
      role: 'COORDINATOR',
      place: { sv: 'Norr', en: 'North' },
      person: 'Namn asked',
      invitedBy: 'Samira Nordäng',
      mayBe: [],
    });
    expect(await accept({})).toMatchObject({ personId: 'asked', purpose: 'ROLE' });
    expect(await use().prisma.roleAssignment.findMany()).toMatchObject([
      { personId: 'asked', role: 'COORDINATOR', scopeKind: 'DISTRICT', scopeId: 'north', toOn: null },
    ]);
    expect(await use().prisma.membership.count()).toBe(0);
  });

  it('links a claimed person, and the one she was merged into where that has happened since', async () => {
    await person('kept');
    await person('double', { mergedIntoId: 'kept' });
    await link({ purpose: 'CLAIM', personId: 'double', organisationId: null });
    const { userId, personId } = await accept({});
    expect(personId).toBe('kept');
    expect(await use().prisma.userPerson.findMany()).toEqual([{ userId, personId: 'kept' }]);
    expect(await use().prisma.roleAssignment.count()).toBe(0);
  });

  it('opens an account again that had been closed for want of use', async () => {
    await person('p1');
    await account('u1', email, 'p1');
    await use().prisma.user.update({ where: { id: 'u1' }, data: { closedAt: now } });
    await link();
    expect(await accept({ personId: 'p1' })).toMatchObject({ userId: 'u1' });
    expect((await use().prisma.user.findUniqueOrThrow({ where: { id: 'u1' } })).closedAt).toBeNull();
  });

  it.each(Object.entries(partnerActors))(
    'is not for %s, whatever she holds: only the door may',
    async (_who, actor) => {
      await link();
      await expect(run.execute(acceptJoinLink, actor, { tokenHash, name: 'Majken' })).rejects.toThrow(NotAllowed);
    },
  );
});
