import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, NotFound, StaleVersion } from '@samlots/kernel';
import { peopleErrors } from '@samlots/people';
import { beforeEach, expect, it } from 'vitest';
import { OrganisationRunsTraining } from '../errors.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { closeOrganisation } from './close-organisation.ts';
import { enrolPeople } from './enrol-people.ts';
import { mergeOrganisations } from './merge-organisations.ts';

const { coordinator } = actors;
const admin = {
  ...coordinator,
  userId: 'u-admin',
  grants: [{ role: 'ADMIN', scope: { kind: 'everywhere' } }],
} as const;

describeOn('a unit that ends', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 4, clinic: 3, parish: 3 });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
    // The clinic runs the year of this small world; another unit of the district takes that over.
    await use().prisma.organisation.create({
      data: {
        id: 'office',
        name: 'Stadsdelen Norr',
        sortKey: 'stadsdelen norr',
        kind: 'family-law',
        operator: 'municipal',
        districtId: 'north',
        content: {},
      },
    });
    await use().prisma.trainingProgramme.update({ where: { id: 'year' }, data: { organisationId: 'office' } });
    await use().prisma.roleAssignment.create({
      data: {
        personId: 'clinic-1',
        role: 'ORG_CONTACT',
        scopeKind: 'ORGANISATION',
        scopeId: 'clinic',
        fromOn: new Date('2010-01-01'),
      },
    });
    await enrol('clinic', ['clinic-1', 'clinic-2', 'clinic-3']);
    await enrol('parish', ['parish-1', 'parish-2']);
    run.takeJobs();
  });

  const enrol = (organisationId: string, personIds: string[]) =>
    run.execute(enrolPeople, coordinator, { organisationId, seats: [{ occurrenceId: 'day-A', personIds }] });
  const close = (change: object = {}, actor: Parameters<Run['execute']>[1] = coordinator) =>
    run.execute(closeOrganisation, actor, { organisationId: 'clinic', version: 1, ...change });
  const merge = (change: object = {}, actor: Parameters<Run['execute']>[1] = coordinator) =>
    run.execute(mergeOrganisations, actor, { organisationId: 'clinic', successorId: 'parish', version: 1, ...change });
  const unit = (id: string) => use().prisma.organisation.findUniqueOrThrow({ where: { id } });
  const seats = async (organisationId: string) =>
    (await use().prisma.enrolment.findMany({ where: { organisationId }, orderBy: { personId: 'asc' } })).map(
      ({ personId, state }) => `${personId} ${state}`,
    );
  const rows = async () => ({
    units: await use().prisma.organisation.findMany({ orderBy: { id: 'asc' } }),
    seats: await use().prisma.enrolment.findMany({ orderBy: { id: 'asc' } }),
    ties: await use().prisma.membership.findMany({ orderBy: { id: 'asc' } }),
    roles: await use().prisma.roleAssignment.findMany({ orderBy: { id: 'asc' } }),
    audit: await use().prisma.auditEntry.count(),
  });

  it('gives its coming seats back: calendars are told and the queue is served', async () => {
    expect(await seats('parish')).toEqual(['parish-1 ENROLLED', 'parish-2 WAITLISTED']);
    expect(await close()).toEqual({ organisationId: 'clinic', people: 3, seats: 3, served: 1 });
    expect(await seats('clinic')).toEqual(['clinic-1 CANCELLED', 'clinic-2 CANCELLED', 'clinic-3 CANCELLED']);
    expect(await seats('parish')).toEqual(['parish-1 ENROLLED', 'parish-2 ENROLLED']);
    const kinds = run.takeJobs().map(({ payload }) => ('kind' in payload ? payload.kind : ''));
    expect(kinds.toSorted()).toEqual(['seat-cancelled', 'seat-cancelled', 'seat-cancelled', 'seat-confirmed']);
    const invitations = await use().prisma.invitation.findMany({ where: { enrolment: { organisationId: 'clinic' } } });
    expect(invitations.map(({ method, sequence }) => `${method} ${sequence}`)).toEqual(Array(3).fill('CANCEL 1'));
  });

  it('closes from today: ties until yesterday, the contact’s role until today, open invitations at once', async () => {
    const soon = { email: 'a@b.example', createdAt: new Date('2014-02-01'), expiresAt: new Date('2014-03-01') };
    await use().prisma.joinLink.create({ data: { purpose: 'CONTACT', organisationId: 'clinic', ...soon } });
    await close();
    expect(await unit('clinic')).toMatchObject({ status: 'CLOSED', closedOn: new Date('2014-02-10'), version: 2 });
    const ties = await use().prisma.membership.findMany({ where: { organisationId: 'clinic' } });
    expect(ties.map(({ toOn }) => toOn)).toEqual(Array(3).fill(new Date('2014-02-09')));
    expect(await use().prisma.roleAssignment.findMany()).toMatchObject([{ toOn: new Date('2014-02-10') }]);
    expect(await use().prisma.joinLink.count({ where: { withdrawnAt: null } })).toBe(0);
    await expect(enrol('clinic', ['clinic-1'])).rejects.toThrow(peopleErrors.OrganisationClosed);
  });

  it('leaves what has been where it was', async () => {
    run.setNow('2014-03-07T09:00:00Z');
    const before = await seats('clinic');
    expect(await close()).toMatchObject({ seats: 0 });
    expect(await seats('clinic')).toEqual(before);
    expect(run.takeJobs()).toEqual([]);
  });

  it('merges: people and seats go on under the successor with the same calendar entries, and nobody is written to', async () => {
    const before = await use().prisma.invitation.findMany({ orderBy: { id: 'asc' } });
    expect(await merge()).toMatchObject({ people: 3, seats: 3, contacts: 0 });
    expect(await seats('clinic')).toEqual([]);
    expect(await seats('parish')).toEqual([
      'clinic-1 ENROLLED',
      'clinic-2 ENROLLED',
      'clinic-3 ENROLLED',
      'parish-1 ENROLLED',
      'parish-2 WAITLISTED',
    ]);
    expect(await use().prisma.invitation.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(run.takeJobs()).toEqual([]);
    const moved = await use().prisma.enrolment.findFirstOrThrow({
      where: { personId: 'clinic-2' },
      include: { membership: true },
    });
    expect(moved.membership).toMatchObject({ organisationId: 'parish', fromOn: new Date('2014-02-10'), toOn: null });
    expect(await unit('clinic')).toMatchObject({ status: 'CLOSED', successorId: 'parish' });
  });

  it('merges what has been into nothing: history stays under the old unit', async () => {
    run.setNow('2014-03-07T09:00:00Z');
    expect(await merge()).toMatchObject({ seats: 0, people: 3 });
    expect(await seats('clinic')).toHaveLength(3);
  });

  it('gives one who works in both no second tie, and carries leave and contacts over where asked', async () => {
    await use().prisma.membership.create({
      data: { id: 'both', personId: 'clinic-2', organisationId: 'parish', fromOn: new Date('2012-01-01') },
    });
    const leave = { leaveFromOn: new Date('2014-02-01'), leaveToOn: new Date('2014-06-01') };
    await use().prisma.membership.update({ where: { id: 'm-clinic-3' }, data: leave });
    expect(await merge({ contactsFollow: true })).toMatchObject({ contacts: 1 });
    const ties = await use().prisma.membership.findMany({ where: { organisationId: 'parish' } });
    expect(ties.filter(({ personId }) => personId === 'clinic-2').map(({ id }) => id)).toEqual(['both']);
    expect(ties.find(({ personId }) => personId === 'clinic-3')).toMatchObject(leave);
    const enrolled = await use().prisma.enrolment.findFirstOrThrow({ where: { personId: 'clinic-2' } });
    expect(enrolled.membershipId).toBe('both');
    expect(await use().prisma.roleAssignment.count({ where: { scopeId: 'parish', personId: 'clinic-1' } })).toBe(1);
  });

  it('is done once by two who press at the same time', async () => {
    const answers = await Promise.allSettled([close(), close(), merge()]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await unit('clinic')).version).toBe(2);
  });

  it.each([
    ['over somebody else’s change', () => close({ version: 2 }), StaleVersion],
    ['a unit that runs training', () => close({ organisationId: 'office' }), OrganisationRunsTraining],
    ['a unit that is none', () => close({ organisationId: 'none' }), NotFound],
    ['into itself', () => merge({ successorId: 'clinic' }), InvalidInput],
    ['into a unit that is none', () => merge({ successorId: 'none' }), InvalidInput],
    ['into a unit of another district', () => merge({ successorId: 'club' }), NotAllowed],
    ['by a wrong version', () => merge({ version: 0 }), InvalidInput],
  ])('refuses to end %s, and changes nothing', async (_what, attempt, refusal) => {
    const before = await rows();
    await expect(attempt()).rejects.toThrow(refusal);
    expect([await rows(), run.takeJobs()]).toEqual([before, []]);
  });

  it('refuses a unit that has closed, and as a successor too', async () => {
    await close();
    await expect(close({ version: 2 })).rejects.toThrow(peopleErrors.OrganisationClosed);
    await expect(merge({ organisationId: 'parish', successorId: 'clinic' })).rejects.toThrow(InvalidInput);
  });

  it('lets an administrator merge over districts', async () => {
    await expect(merge({ successorId: 'club' }, admin)).resolves.toMatchObject({ successorId: 'club' });
  });

  it.each(['elsewhere', 'contact', 'otherContact', 'nurse', 'reader', 'nobody'] as const)(
    'refuses %s to close or merge',
    async (who) => {
      const before = await rows();
      await expect(close({}, actors[who])).rejects.toThrow(NotAllowed);
      await expect(merge({}, actors[who])).rejects.toThrow(NotAllowed);
      expect(await rows()).toEqual(before);
    },
  );
});
