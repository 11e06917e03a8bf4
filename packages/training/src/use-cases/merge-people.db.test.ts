import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, NotFound, type Actor } from '@samlots/kernel';
import { peopleErrors } from '@samlots/people';
import { beforeEach, expect, it } from 'vitest';
import { BothHaveSeat } from '../errors.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { enrolPeople } from './enrol-people.ts';
import { mergePeople } from './merge-people.ts';
import { splitPeople } from './split-people.ts';

const admin: Actor = {
  kind: 'signed-in',
  userId: 'u-admin',
  personIds: [],
  organisationIds: [],
  grants: [{ role: 'ADMIN', scope: { kind: 'everywhere' } }],
};

describeOn('merging and splitting persons', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 4, clinic: 3, parish: 2 });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
  });

  /** Everything that hangs on persons, without versions. */
  const world = async () => {
    const { prisma } = use();
    const tie = { select: { id: true, personId: true, toOn: true }, orderBy: { id: 'asc' } } as const;
    return {
      ties: await prisma.membership.findMany(tie),
      roles: await prisma.roleAssignment.findMany(tie),
      seats: await prisma.enrolment.findMany({
        select: { id: true, personId: true, membershipId: true },
        orderBy: { id: 'asc' },
      }),
      accounts: await prisma.userPerson.findMany({ orderBy: [{ userId: 'asc' }, { personId: 'asc' }] }),
      merged: await prisma.person.findMany({
        where: { mergedIntoId: { not: null } },
        select: { id: true, mergedIntoId: true },
      }),
    };
  };
  const enrol = (organisationId: string, occurrenceId: string, personId: string) =>
    run.execute(enrolPeople, actors.coordinator, { organisationId, seats: [{ occurrenceId, personIds: [personId] }] });
  const merge = (keptId: string, mergedId: string) => run.execute(mergePeople, admin, { keptId, mergedId });
  const account = (id: string, ...personIds: string[]) =>
    use().prisma.user.create({
      data: {
        id,
        name: id,
        email: `${id}@samlots.example`,
        persons: { create: personIds.map((personId) => ({ personId })) },
      },
    });
  const contact = (personId: string, scopeId: string) =>
    use().prisma.roleAssignment.create({
      data: {
        id: `r-${personId}-${scopeId}`,
        personId,
        role: 'ORG_CONTACT',
        scopeKind: 'ORGANISATION',
        scopeId,
        fromOn: new Date('2010-01-01'),
      },
    });

  it('moves ties, roles, seats and account to the one who stays, and back', async () => {
    await enrol('parish', 'day-A', 'parish-1');
    await contact('parish-1', 'parish');
    await account('u1', 'parish-1');
    const before = await world();
    const { mergeId, memberships, seats } = await merge('clinic-1', 'parish-1');
    expect([memberships, seats]).toEqual([1, 1]);
    const after = await world();
    expect(after.ties.filter(({ personId }) => personId === 'clinic-1').map(({ id }) => id)).toEqual([
      'm-clinic-1',
      'm-parish-1',
    ]);
    expect([after.roles[0]?.personId, after.seats[0]?.personId]).toEqual(['clinic-1', 'clinic-1']);
    expect(after.accounts).toEqual([{ userId: 'u1', personId: 'clinic-1' }]);
    expect(after.merged).toEqual([{ id: 'parish-1', mergedIntoId: 'clinic-1' }]);
    await run.execute(splitPeople, admin, { mergeId });
    expect(await world()).toEqual(before);
  });

  it('keeps one tie and one role where both had the same, with the seats on it, and parts them again', async () => {
    await enrol('clinic', 'day-A', 'clinic-2');
    await contact('clinic-1', 'clinic');
    await contact('clinic-2', 'clinic');
    await account('u1', 'clinic-1', 'clinic-2');
    await account('u2', 'clinic-2');
    const before = await world();
    const { mergeId } = await merge('clinic-1', 'clinic-2');
    const after = await world();
    expect(after.ties.filter(({ personId, toOn }) => personId === 'clinic-1' && toOn === null)).toHaveLength(1);
    expect(after.roles.filter(({ toOn }) => toOn === null)).toHaveLength(1);
    expect(after.seats).toMatchObject([{ personId: 'clinic-1', membershipId: 'm-clinic-1' }]);
    expect(after.accounts.map(({ userId, personId }) => `${userId} ${personId}`)).toEqual([
      'u1 clinic-1',
      'u2 clinic-1',
    ]);
    await run.execute(splitPeople, admin, { mergeId });
    expect(await world()).toEqual(before);
  });

  it('leaves with the person what came after the merge', async () => {
    const { mergeId } = await merge('clinic-1', 'parish-1');
    await enrol('clinic', 'day-B', 'clinic-1');
    await run.execute(splitPeople, admin, { mergeId });
    expect((await world()).seats).toMatchObject([{ personId: 'clinic-1' }]);
  });

  it('refuses two who have a place on the same day, in whatever round', async () => {
    await enrol('clinic', 'day-A', 'clinic-1');
    await enrol('parish', 'day-B', 'parish-1');
    const before = await world();
    await expect(merge('clinic-1', 'parish-1')).rejects.toThrow(BothHaveSeat);
    expect(await world()).toEqual(before);
  });

  it('refuses a person with herself and one who is part of another; asked again it answers the same', async () => {
    await expect(merge('clinic-1', 'clinic-1')).rejects.toThrow(InvalidInput);
    const first = await merge('clinic-1', 'parish-1');
    expect((await merge('clinic-1', 'parish-1')).mergeId).toBe(first.mergeId);
    await expect(merge('clinic-2', 'parish-1')).rejects.toThrow(NotFound);
    const second = await merge('clinic-2', 'clinic-1');
    await expect(run.execute(splitPeople, admin, first)).rejects.toThrow(peopleErrors.MergeUndone);
    await run.execute(splitPeople, admin, second);
    await run.execute(splitPeople, admin, first);
    const parted = await world();
    await run.execute(splitPeople, admin, first);
    expect([await world(), parted.merged]).toEqual([parted, []]);
  });

  it('is for administrators alone, and tells the trail whom it concerns', async () => {
    const { mergeId } = await merge('clinic-1', 'parish-1');
    for (const actor of [actors.coordinator, actors.contact, actors.reader, actors.nurse, actors.nobody]) {
      await expect(run.execute(mergePeople, actor, { keptId: 'clinic-2', mergedId: 'parish-2' })).rejects.toThrow(
        NotAllowed,
      );
      await expect(run.execute(splitPeople, actor, { mergeId })).rejects.toThrow(NotAllowed);
    }
    const entry = await use().prisma.auditEntry.findFirstOrThrow({ where: { useCase: 'merge-people' } });
    expect([...entry.concernsIds].toSorted()).toEqual(['clinic-1', 'parish-1']);
  });
});
