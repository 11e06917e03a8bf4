import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, StaleVersion, type Actor } from '@samlots/kernel';
import { loadActor } from '@samlots/people';
import { beforeEach, expect, it } from 'vitest';
import { AlreadyEnrolled, NotMemberThen, SeatsUndecided } from '../errors.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { endMembership } from './end-membership.ts';
import { enrolPeople } from './enrol-people.ts';

const now = '2014-02-10T09:00:00Z';

describeOn('ending a time at a unit', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 2, clinic: 4, parish: 2 });
    run = runUseCases(use().prisma, now);
  });

  const enrol = async (occurrenceId: string, ...personIds: string[]) => {
    const seats = await run.execute(enrolPeople, actors.contact, {
      organisationId: 'clinic',
      seats: [{ occurrenceId, personIds }],
    });
    run.takeJobs();
    return seats.map(({ enrolmentId }) => enrolmentId);
  };
  const end = (lastOn: string, seats: object[] = [], over: object = {}) =>
    run.execute(endMembership, actors.contact, { membershipId: 'm-clinic-1', version: 1, lastOn, seats, ...over });
  const states = async () =>
    (await use().prisma.enrolment.findMany({ orderBy: { id: 'asc' } })).map(
      ({ personId, state }) => `${personId} ${state}`,
    );
  const tie = () => use().prisma.membership.findUniqueOrThrow({ where: { id: 'm-clinic-1' } });
  const mails = () => run.takeJobs().map(({ payload }) => ('kind' in payload ? payload.kind : ''));

  it('ends with the day given, and gives a coming seat back to the queue', async () => {
    const [seat] = await enrol('day-A', 'clinic-1', 'clinic-2', 'clinic-3');
    const ended = await end('2014-02-28', [{ enrolmentId: seat }]);
    expect(ended).toMatchObject({ released: 1, handedOver: 0, served: 1 });
    expect(await states()).toEqual(['clinic-1 CANCELLED', 'clinic-2 ENROLLED', 'clinic-3 ENROLLED']);
    expect((await tie()).toOn).toEqual(new Date('2014-02-28'));
    expect(mails()).toEqual(['seat-cancelled', 'seat-confirmed']);
  });

  it('hands a seat over to a colleague, past nobody in the queue', async () => {
    const [seat] = await enrol('day-A', 'clinic-1', 'clinic-2', 'clinic-3');
    const ended = await end('2014-02-28', [{ enrolmentId: seat, handOverTo: 'clinic-4' }]);
    expect(ended).toMatchObject({ released: 0, handedOver: 1, served: 0 });
    expect(await states()).toEqual([
      'clinic-1 SUBSTITUTED',
      'clinic-2 ENROLLED',
      'clinic-3 WAITLISTED',
      'clinic-4 ENROLLED',
    ]);
    expect(mails()).toEqual(['seat-cancelled', 'seat-confirmed']);
    const occurrence = await use().prisma.sessionOccurrence.findUniqueOrThrow({ where: { id: 'day-A' } });
    expect([occurrence.seatsTaken, occurrence.queueLength]).toEqual([2, 1]);
  });

  it('leaves a seat before the last day as it is, and asks about every seat after it', async () => {
    const [seat] = await enrol('day-A', 'clinic-1');
    await expect(end('2014-03-05')).rejects.toThrow(SeatsUndecided);
    expect((await tie()).toOn).toBeNull();
    expect(await end('2014-03-06', [{ enrolmentId: seat }])).toMatchObject({ released: 0 });
    expect(await states()).toEqual(['clinic-1 ENROLLED']);
  });

  it('hands over to nobody of another unit, to none who is there already, and no place in the queue', async () => {
    const [seat] = await enrol('day-A', 'clinic-1', 'clinic-2', 'clinic-3');
    const to = (handOverTo: string) => end('2014-02-28', [{ enrolmentId: seat, handOverTo }]);
    await expect(to('parish-1')).rejects.toThrow(NotMemberThen);
    await expect(to('clinic-1')).rejects.toThrow(NotMemberThen);
    await expect(to('clinic-2')).rejects.toThrow(AlreadyEnrolled);
    const waiting = await use().prisma.enrolment.findFirstOrThrow({ where: { personId: 'clinic-3' } });
    const third = { membershipId: 'm-clinic-3', seats: [{ enrolmentId: waiting.id, handOverTo: 'clinic-4' }] };
    await expect(end('2014-02-28', [], third)).rejects.toThrow(InvalidInput);
    expect(await states()).toEqual(['clinic-1 ENROLLED', 'clinic-2 ENROLLED', 'clinic-3 WAITLISTED']);
    expect(run.takeJobs()).toEqual([]);
  });

  it('ends roles at the unit with it, and at once what rested on it', async () => {
    const { prisma } = use();
    const role = { personId: 'clinic-1', role: 'ORG_CONTACT', scopeKind: 'ORGANISATION', scopeId: 'clinic' };
    await prisma.roleAssignment.create({ data: { ...role, fromOn: new Date('2010-01-01') } });
    const account = { id: 'u', name: 'u', email: 'one@samlots.example', persons: { create: { personId: 'clinic-1' } } };
    await prisma.user.create({ data: account });
    const session = { id: 's', userId: 'u', token: 't', expiresAt: new Date('2014-03-01') };
    await prisma.session.create({ data: session });
    await end('2014-02-09');
    expect(await loadActor(prisma, 'u', new Date(now))).toMatchObject({ grants: [], organisationIds: [] });
    expect(await prisma.session.count()).toBe(0);
    expect(await prisma.person.count({ where: { id: 'clinic-1' } })).toBe(1);
  });

  it('refuses an old version, a day before the first, and the same seat twice', async () => {
    const [seat] = await enrol('day-A', 'clinic-1');
    const seats = [{ enrolmentId: seat }];
    await expect(end('2014-02-28', seats, { version: 7 })).rejects.toThrow(StaleVersion);
    await expect(end('2009-12-31', seats)).rejects.toThrow(InvalidInput);
    await expect(end('2014-02-28', [...seats, ...seats])).rejects.toThrow(InvalidInput);
    expect([await states(), (await tie()).toOn]).toEqual([['clinic-1 ENROLLED'], null]);
  });

  it('lets the contact, the coordinator and nobody else', async () => {
    const strangers: readonly Actor[] = [
      actors.elsewhere,
      actors.otherContact,
      actors.nurse,
      actors.reader,
      actors.nobody,
    ];
    for (const actor of strangers) {
      const asked = { membershipId: 'm-clinic-1', version: 1, lastOn: '2014-02-28' };
      await expect(run.execute(endMembership, actor, asked)).rejects.toThrow(NotAllowed);
    }
    await run.execute(endMembership, actors.coordinator, {
      membershipId: 'm-clinic-1',
      version: 1,
      lastOn: '2014-02-28',
    });
    expect((await tie()).toOn).toEqual(new Date('2014-02-28'));
  });
});
