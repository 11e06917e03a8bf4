import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, StaleVersion, type Actor } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import { NothingToClaim, PersonalNumberFound } from '../errors.ts';
import { loadActor } from '../load-actor.ts';
import { fillPartners, partnerActors as actors, partnerRun, type PartnerRun } from '../test-kit/partner-world.ts';
import { editPerson, editVersionOf } from './edit-person.ts';
import { endDeputy } from './end-deputy.ts';
import { endLeave } from './end-leave.ts';
import { markLeave } from './mark-leave.ts';
import { nameDeputy } from './name-deputy.ts';
import { offerClaim } from './offer-claim.ts';
import { protectPerson } from './protect-person.ts';

describeOn('keeping the people of a unit', (use) => {
  let run: PartnerRun;
  beforeEach(async () => {
    await use().reset();
    await fillPartners(use().prisma);
    run = partnerRun(use().prisma);
    const data = { id: 'ulla', name: 'Ulla Öst', sortKey: 'ulla', profession: 'barnmorska' };
    const tie = { id: 'm', organisationId: 'clinic', fromOn: new Date('2010-01-01') };
    await use().prisma.person.create({ data: { ...data, memberships: { create: tie } } });
  });

  const tie = () => use().prisma.membership.findUniqueOrThrow({ where: { id: 'm' }, include: { person: true } });
  const form = async (over: object = {}) => ({
    membershipId: 'm',
    version: editVersionOf(await tie()),
    name: 'Ulla Öst',
    profession: 'barnmorska',
    email: '',
    kind: 'EMPLOYED',
    ...over,
  });
  const account = async (personId = 'ulla') =>
    use().prisma.user.create({
      data: { id: 'u', name: 'u', email: 'ulla@samlots.example', persons: { create: { personId } } },
    });

  it('changes name, profession, address and kind; a first address opens an account and gets the first mail', async () => {
    const changed = await form({
      name: 'Ulla Väst',
      profession: 'kurator',
      email: 'Ulla@samlots.example',
      kind: 'VOLUNTEER',
    });
    await run.execute(editPerson, actors.contact, changed);
    expect(await tie()).toMatchObject({
      kind: 'VOLUNTEER',
      person: { name: 'Ulla Väst', sortKey: 'ulla v{bst', profession: 'kurator', email: 'ulla@samlots.example' },
    });
    expect(run.takeJobs()).toEqual([{ topic: 'registered-mail', payload: { membershipId: 'm' } }]);
    expect(
      await use().prisma.userPerson.count({ where: { personId: 'ulla', user: { email: 'ulla@samlots.example' } } }),
    ).toBe(1);
  });

  it('hands no account to somebody who holds a role, by whatever address a contact writes', async () => {
    await use().prisma.roleAssignment.create({
      data: {
        personId: 'ulla',
        role: 'COORDINATOR',
        scopeKind: 'DISTRICT',
        scopeId: 'north',
        fromOn: new Date('2010-01-01'),
      },
    });
    await run.execute(editPerson, actors.contact, await form({ email: 'somebody@elsewhere.example' }));
    expect(await use().prisma.user.count()).toBe(0);
  });

  it('refuses a version that somebody has changed since, and a wrong field, and writes nothing', async () => {
    const before = await tie();
    const stale = await form({ version: 1, name: 'Annan' });
    await expect(run.execute(editPerson, actors.contact, stale)).rejects.toThrow(StaleVersion);
    const wrong = await run
      .execute(editPerson, actors.contact, await form({ name: '', email: 'x', profession: 'x' }))
      .catch((error: unknown) => error);
    expect(wrong instanceof InvalidInput && wrong.faults).toEqual([
      { path: 'name', rule: 'missing-name' },
      { path: 'profession', rule: 'unknown-profession' },
      { path: 'email', rule: 'bad-email' },
    ]);
    expect(await tie()).toEqual(before);
  });

  it('edits the alias where the identity is protected, and never the name', async () => {
    await run.execute(protectPerson, actors.contact, { membershipId: 'm', alias: 'Kim Nyman' });
    await run.execute(editPerson, actors.contact, await form({ name: 'Kim Alm', email: 'kim@samlots.example' }));
    expect(await tie()).toMatchObject({
      person: { name: 'Ulla Öst', alias: 'Kim Alm', sortKey: 'kim alm', protectedIdentity: true, email: null },
    });
    expect(run.takeJobs()).toEqual([]);
  });

  it('takes no alias that tells the name, and no personal number', async () => {
    await expect(run.execute(protectPerson, actors.contact, { membershipId: 'm', alias: 'Ulla Berg' })).rejects.toThrow(
      InvalidInput,
    );
    await expect(
      run.execute(protectPerson, actors.contact, { membershipId: 'm', alias: '640823-3234' }),
    ).rejects.toThrow(PersonalNumberFound);
    expect((await tie()).person.protectedIdentity).toBe(false);
  });

  it('marks a leave by its days and ends it', async () => {
    const leave = { membershipId: 'm', version: 1, fromOn: '2014-03-01', toOn: '2014-09-30' };
    await run.execute(markLeave, actors.contact, leave);
    expect(await tie()).toMatchObject({
      leaveFromOn: new Date('2014-03-01'),
      leaveToOn: new Date('2014-09-30'),
      version: 2,
    });
    await run.execute(markLeave, actors.contact, leave);
    expect((await tie()).version).toBe(2);
    await expect(run.execute(markLeave, actors.contact, { ...leave, fromOn: '2014-03-02' })).rejects.toThrow(
      StaleVersion,
    );
    for (const toOn of ['2014-02-28', '2014-02-09']) {
      const backwards = { ...leave, version: 2, fromOn: toOn === '2014-02-09' ? '2014-01-01' : '2014-03-01', toOn };
      await expect(run.execute(markLeave, actors.contact, backwards)).rejects.toThrow(InvalidInput);
    }
    await run.execute(endLeave, actors.contact, { membershipId: 'm' });
    expect(await tie()).toMatchObject({ leaveFromOn: null, leaveToOn: null });
  });

  it('names a deputy, who may then do what the contact may, and ends it', async () => {
    await account();
    await run.execute(nameDeputy, actors.contact, { membershipId: 'm' });
    await run.execute(nameDeputy, actors.contact, { membershipId: 'm' });
    const now = new Date('2014-02-10T09:00:00Z');
    const grants = async () => (await loadActor(use().prisma, 'u', now)).grants;
    expect(await grants()).toEqual([{ role: 'ORG_CONTACT', scope: { kind: 'organisation', id: 'clinic' } }]);
    await run.execute(endDeputy, actors.contact, { membershipId: 'm' });
    expect(await grants()).toEqual([]);
  });

  it('asks a person by mail whether it is her, and withdraws the earlier question', async () => {
    await use().prisma.person.update({ where: { id: 'ulla' }, data: { email: 'ulla@samlots.example' } });
    const first = await run.execute(offerClaim, actors.contact, { membershipId: 'm' });
    expect(await run.execute(offerClaim, actors.contact, { membershipId: 'm' })).toEqual(first);
    run.setNow('2014-02-10T10:30:00Z');
    await run.execute(offerClaim, actors.contact, { membershipId: 'm' });
    const links = await use().prisma.joinLink.findMany({ orderBy: { id: 'asc' } });
    expect(links.map(({ purpose, personId, withdrawnAt }) => [purpose, personId, withdrawnAt === null])).toEqual([
      ['CLAIM', 'ulla', false],
      ['CLAIM', 'ulla', true],
    ]);
  });

  it('asks nobody who has no mailbox, or signs in already', async () => {
    await expect(run.execute(offerClaim, actors.contact, { membershipId: 'm' })).rejects.toThrow(NothingToClaim);
    await use().prisma.person.update({ where: { id: 'ulla' }, data: { email: 'ulla@samlots.example' } });
    await account();
    await expect(run.execute(offerClaim, actors.contact, { membershipId: 'm' })).rejects.toThrow(NothingToClaim);
  });

  it('lets nobody else', async () => {
    const edited = await form({ name: 'Annan' });
    const strangers: readonly Actor[] = [
      actors.elsewhere,
      actors.reader,
      actors.editor,
      actors.staff,
      actors.nobody,
      actors.seat,
    ];
    for (const actor of strangers) {
      await expect(run.execute(editPerson, actor, edited)).rejects.toThrow(NotAllowed);
      await expect(run.execute(protectPerson, actor, { membershipId: 'm', alias: 'Kim' })).rejects.toThrow(NotAllowed);
      await expect(
        run.execute(markLeave, actor, { membershipId: 'm', version: 1, fromOn: '2014-03-01' }),
      ).rejects.toThrow(NotAllowed);
      for (const act of [endLeave, nameDeputy, endDeputy]) {
        await expect(run.execute(act, actor, { membershipId: 'm' })).rejects.toThrow(NotAllowed);
      }
      await expect(run.execute(offerClaim, actor, { membershipId: 'm' })).rejects.toThrow(NotAllowed);
    }
    expect(await use().prisma.joinLink.count()).toBe(0);
  });
});
