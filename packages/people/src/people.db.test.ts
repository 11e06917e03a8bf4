import { describeOn } from '@samlots/db/test-kit';
import type { Db } from '@samlots/db';
import { beforeEach, expect, it } from 'vitest';
import { visibleMemberships, visiblePersons } from './access.ts';
import { loadActor } from './load-actor.ts';

const now = new Date('2014-02-10T09:00:00Z');
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

const fill = async (prisma: Db): Promise<void> => {
  await prisma.district.create({ data: { id: 'north', kind: 'district', nameSv: 'Norr', nameEn: 'North' } });
  for (const id of ['clinic', 'parish', 'later', 'left']) {
    await prisma.organisation.create({
      data: { id, name: id, sortKey: id, kind: 'bvc', operator: 'region', districtId: 'north', content: {} },
    });
  }
  await prisma.person.createMany({ data: ['one', 'two'].map((id) => ({ id, name: id, sortKey: id })) });
  await prisma.membership.createMany({
    data: [
      { personId: 'one', organisationId: 'clinic', fromOn: day('2014-02-10') },
      { personId: 'one', organisationId: 'left', fromOn: day('2010-01-01'), toOn: day('2014-02-09') },
      { personId: 'two', organisationId: 'parish', fromOn: day('2010-01-01'), toOn: day('2014-02-10') },
      { personId: 'two', organisationId: 'later', fromOn: day('2014-02-11') },
    ],
  });
  const role = { personId: 'one', fromOn: day('2014-01-01') };
  await prisma.roleAssignment.createMany({
    data: [
      { ...role, role: 'ORG_CONTACT', scopeKind: 'ORGANISATION', scopeId: 'clinic' },
      { ...role, role: 'COORDINATOR', scopeKind: 'DISTRICT', scopeId: 'north', toOn: day('2014-02-09') },
      { ...role, role: 'READER', scopeKind: 'EVERYWHERE', personId: 'two', toOn: day('2014-02-10') },
    ],
  });
  await prisma.user.create({
    data: {
      id: 'u',
      name: 'u',
      email: 'u@samlots.example',
      persons: { create: [{ personId: 'one' }, { personId: 'two' }] },
    },
  });
};

describeOn('the actor behind an account', (use) => {
  beforeEach(async () => {
    await use().reset();
    await fill(use().prisma);
  });

  it('has its persons, and the ties and roles that are valid on the day', async () => {
    const actor = await loadActor(use().prisma, 'u', now);
    expect({
      ...actor,
      personIds: actor.personIds.toSorted(),
      organisationIds: actor.organisationIds.toSorted(),
    }).toEqual({
      kind: 'signed-in',
      userId: 'u',
      personIds: ['one', 'two'],
      organisationIds: ['clinic', 'parish'],
      grants: [
        { role: 'ORG_CONTACT', scope: { kind: 'organisation', id: 'clinic' } },
        { role: 'READER', scope: { kind: 'everywhere' } },
      ],
    });
  });

  it('goes by the Swedish date, which is ahead of UTC in the evening', async () => {
    const lateEvening = new Date('2014-02-09T23:30:00Z');
    expect((await loadActor(use().prisma, 'u', lateEvening)).organisationIds).toContain('clinic');
  });

  it('of an unknown account may nothing', async () => {
    expect(await loadActor(use().prisma, 'missing', now)).toMatchObject({
      personIds: [],
      organisationIds: [],
      grants: [],
    });
  });

  it('loses sight of a person whose tie to the unit has ended', async () => {
    const contact = {
      kind: 'signed-in',
      userId: 'c',
      personIds: [],
      organisationIds: ['left'],
      grants: [{ role: 'ORG_CONTACT', scope: { kind: 'organisation', id: 'left' } }],
    } as const;
    const seen = async (at: Date) => ({
      persons: await use().prisma.person.count({ where: visiblePersons(contact, at) }),
      ties: await use().prisma.membership.count({ where: visibleMemberships(contact, at) }),
    });
    expect(await seen(new Date('2014-02-09T12:00:00Z'))).toEqual({ persons: 1, ties: 1 });
    expect(await seen(now)).toEqual({ persons: 0, ties: 0 });
  });
});
