import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import * as refused from '../errors.ts';
import { NotAllowed, NotFound, InvalidInput } from '@samlots/kernel';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { cancelEnrolment } from './cancel-enrolment.ts';
import { enrolPeople } from './enrol-people.ts';

describeOn('enrolment', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 3, clinic: 6, parish: 3 });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
  });

  const ask = (occurrenceId: string, ...personIds: string[]) => ({
    organisationId: 'clinic',
    seats: [{ occurrenceId, personIds }],
  });
  const rows = () =>
    use().prisma.enrolment.findMany({
      orderBy: { personId: 'asc' },
      select: { personId: true, state: true, queueTicket: true },
    });
  const counters = (id: string) =>
    use().prisma.sessionOccurrence.findUniqueOrThrow({
      where: { id },
      select: { seatsTaken: true, queueLength: true },
    });

  it('gives seats while there are any, then places in the queue, and says which', async () => {
    const results = await run.execute(
      enrolPeople,
      actors.contact,
      ask('day-A', 'clinic-1', 'clinic-2', 'clinic-3', 'clinic-4', 'clinic-5'),
    );
    expect(results.map(({ personId, state, queueNumber }) => [personId, state, queueNumber])).toEqual([
      ['clinic-1', 'ENROLLED', null],
      ['clinic-2', 'ENROLLED', null],
      ['clinic-3', 'ENROLLED', null],
      ['clinic-4', 'WAITLISTED', 1],
      ['clinic-5', 'WAITLISTED', 2],
    ]);
    expect(await counters('day-A')).toEqual({ seatsTaken: 3, queueLength: 2 });
    expect(run.takeJobs().map(({ payload }) => 'kind' in payload && payload.kind)).toEqual([
      'seat-confirmed',
      'seat-confirmed',
      'seat-confirmed',
      'waitlisted',
      'waitlisted',
    ]);
  });

  it('lets nobody pass the queue, and serves it when a seat is freed', async () => {
    const [first] = await run.execute(
      enrolPeople,
      actors.contact,
      ask('day-A', 'clinic-1', 'clinic-2', 'clinic-3', 'clinic-4', 'clinic-5'),
    );
    run.takeJobs();
    const freed = await run.execute(cancelEnrolment, actors.contact, { enrolmentId: first?.enrolmentId });
    expect(freed).toMatchObject({ state: 'CANCELLED', served: 1 });
    expect(run.takeJobs().map(({ payload }) => 'kind' in payload && payload.kind)).toEqual([
      'seat-cancelled',
      'seat-confirmed',
    ]);
    const [late] = await run.execute(enrolPeople, actors.coordinator, {
      organisationId: 'parish',
      seats: [{ occurrenceId: 'day-A', personIds: ['parish-1'] }],
    });
    expect(late).toMatchObject({ state: 'WAITLISTED', queueNumber: 2 });
    expect((await rows()).filter(({ state }) => state === 'ENROLLED').map(({ personId }) => personId)).toEqual([
      'clinic-2',
      'clinic-3',
      'clinic-4',
    ]);
  });

  it('does not serve the queue within 24 hours of the start', async () => {
    const [first] = await run.execute(
      enrolPeople,
      actors.contact,
      ask('day-A', 'clinic-1', 'clinic-2', 'clinic-3', 'clinic-4'),
    );
    run.setNow('2014-03-05T08:00:01Z');
    expect(await run.execute(cancelEnrolment, actors.contact, { enrolmentId: first?.enrolmentId })).toMatchObject({
      state: 'CANCELLED_LATE',
      served: 0,
    });
    expect(await counters('day-A')).toEqual({ seatsTaken: 2, queueLength: 1 });
  });

  it('lets the same person enrol again after cancelling', async () => {
    const [seat] = await run.execute(enrolPeople, actors.nurse, ask('day-A', 'clinic-1'));
    await run.execute(cancelEnrolment, actors.nurse, { enrolmentId: seat?.enrolmentId });
    const [again] = await run.execute(enrolPeople, actors.nurse, ask('day-B', 'clinic-1'));
    expect(again?.state).toBe('ENROLLED');
    await expect(run.execute(cancelEnrolment, actors.nurse, { enrolmentId: seat?.enrolmentId })).rejects.toBeInstanceOf(
      refused.EnrolmentEnded,
    );
  });

  it.each([
    ['nobody', actors.nobody, ask('day-A', 'clinic-2'), NotAllowed],
    ['a colleague', actors.nurse, ask('day-A', 'clinic-2'), NotAllowed],
    ['the contact of another unit', actors.otherContact, ask('day-A', 'clinic-2'), NotAllowed],
    ['the coordinator of another district', actors.elsewhere, ask('day-A', 'clinic-2'), NotAllowed],
    ['a reader', actors.reader, ask('day-A', 'clinic-2'), NotAllowed],
    ['a stranger to the unit', actors.contact, ask('day-A', 'parish-1'), refused.NotMemberThen],
    [
      'a kind that is not invited',
      actors.coordinator,
      { organisationId: 'club', seats: [{ occurrenceId: 'day-A', personIds: ['club-1'] }] },
      refused.NotInvited,
    ],
    [
      'both rounds at once',
      actors.contact,
      {
        organisationId: 'clinic',
        seats: [
          { occurrenceId: 'day-A', personIds: ['clinic-2'] },
          { occurrenceId: 'day-B', personIds: ['clinic-2'] },
        ],
      },
      refused.AlreadyEnrolled,
    ],
    ['the other round', actors.contact, ask('day-B', 'clinic-1'), refused.AlreadyEnrolled],
    ['no such occurrence', actors.contact, ask('day-C', 'clinic-2'), NotFound],
    ['nobody asked for', actors.contact, ask('day-A'), InvalidInput],
  ])('refuses %s and writes nothing', async (_case, actor, input, error) => {
    await run.execute(enrolPeople, actors.contact, ask('day-A', 'clinic-1'));
    const before = await rows();
    run.takeJobs();
    await expect(run.execute(enrolPeople, actor, input)).rejects.toBeInstanceOf(error);
    expect(await rows()).toEqual(before);
    expect(run.takeJobs()).toEqual([]);
  });

  it.each([
    ['after it closed', '2014-02-28T00:00:00Z', refused.EnrolmentClosed],
    ['on a cancelled day', null, refused.OccurrenceCancelled],
  ])('refuses %s', async (_case, now, error) => {
    if (now) run.setNow(now);
    else await use().prisma.sessionOccurrence.update({ where: { id: 'day-A' }, data: { status: 'CANCELLED' } });
    await expect(run.execute(enrolPeople, actors.contact, ask('day-A', 'clinic-1'))).rejects.toBeInstanceOf(error);
  });

  it('is refused by the database itself when code forgets the capacity', async () => {
    await run.execute(enrolPeople, actors.contact, ask('day-A', 'clinic-1', 'clinic-2', 'clinic-3', 'clinic-4'));
    const force = use().prisma.enrolment.updateMany({ where: { state: 'WAITLISTED' }, data: { state: 'ENROLLED' } });
    await expect(force).rejects.toThrow(/SessionOccurrence_never_overbooked/);
  });

  it('writes one audit entry for the change, without names', async () => {
    await run.execute(enrolPeople, actors.contact, ask('day-A', 'clinic-1'));
    const trail = await use().prisma.auditEntry.findMany({
      select: { useCase: true, actorUserId: true, subjectId: true, facts: true },
    });
    expect(trail).toEqual([
      { useCase: 'enrol-people', actorUserId: 'u-contact', subjectId: 'clinic', facts: { enrolled: 1, waitlisted: 0 } },
    ]);
    await expect(use().prisma.auditEntry.deleteMany()).rejects.toThrow(/append-only/);
  });
});
