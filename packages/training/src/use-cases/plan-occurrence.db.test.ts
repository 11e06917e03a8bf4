import { InvalidInput, NotAllowed, StaleVersion } from '@samlots/kernel';
import { describeOn } from '@samlots/db/test-kit';
import { beforeEach, expect, it } from 'vitest';
import * as refused from '../errors.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { cancelOccurrence } from './cancel-occurrence.ts';
import { createOccurrence } from './create-occurrence.ts';
import { editOccurrence } from './edit-occurrence.ts';
import { enrolPeople } from './enrol-people.ts';
import { markAttendance } from './mark-attendance.ts';
import { moveOccurrence } from './move-occurrence.ts';
import { publishOccurrence } from './publish-occurrence.ts';

const lecture = {
  type: 'lecture',
  startsAt: '2014-03-18T08:00:00Z',
  endsAt: '2014-03-18T11:00:00Z',
  titleSv: 'Föreläsning',
};
const discussion = {
  type: 'group-discussion',
  startsAt: '2014-03-18T12:00:00Z',
  endsAt: '2014-03-18T14:00:00Z',
  titleSv: 'Samtal',
};

const draft = {
  dayId: 'day',
  round: null,
  format: 'full-day',
  startsAt: '2014-03-18T08:00:00Z',
  endsAt: '2014-03-18T15:30:00Z',
  venueId: 'hall',
  capacity: 40,
  agenda: [lecture, discussion],
};

describeOn('planning an occurrence', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 3, clinic: 6, parish: 3 });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
  });
  const enrolClinic = (...personIds: string[]) =>
    run.execute(enrolPeople, actors.contact, {
      organisationId: 'clinic',
      seats: [{ occurrenceId: 'day-A', personIds }],
    });
  const kinds = () => run.takeJobs().map(({ payload }) => ('kind' in payload ? payload.kind : ''));
  const stored = (id: string) =>
    use().prisma.sessionOccurrence.findUniqueOrThrow({
      where: { id },
      include: { agenda: { orderBy: { position: 'asc' } } },
    });

  it('creates a draft, publishes it, and does so once', async () => {
    const { id } = await run.execute(createOccurrence, actors.coordinator, draft);
    expect((await stored(id)).status).toBe('DRAFT');
    await run.execute(publishOccurrence, actors.coordinator, { occurrenceId: id });
    await run.execute(publishOccurrence, actors.coordinator, { occurrenceId: id });
    expect(await stored(id)).toMatchObject({
      status: 'PUBLISHED',
      version: 2,
      agenda: [{ type: 'lecture' }, { type: 'group-discussion' }],
    });
  });

  it.each([
    ['a full day without a joint discussion', { agenda: [lecture] }, 'group-discussion'],
    ['a full day without a lecture', { agenda: [discussion] }, 'lecture'],
  ])('refuses to publish %s and says what is missing', async (_case, change, missing) => {
    const { id } = await run.execute(createOccurrence, actors.coordinator, { ...draft, ...change });
    const refusal = await run
      .execute(publishOccurrence, actors.coordinator, { occurrenceId: id })
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(refused.AgendaIncomplete);
    expect(refusal).toMatchObject({ facts: { missing } });
    expect((await stored(id)).status).toBe('DRAFT');
  });

  it('publishes a lecture alone', async () => {
    const { id } = await run.execute(createOccurrence, actors.coordinator, {
      ...draft,
      format: 'lecture',
      agenda: [lecture],
    });
    await run.execute(publishOccurrence, actors.coordinator, { occurrenceId: id });
    expect((await stored(id)).status).toBe('PUBLISHED');
  });

  it.each([
    ['a round that exists', { round: 'A' }, refused.RoundTaken],
    [
      'a day that has passed',
      { startsAt: '2014-02-01T08:00:00Z', endsAt: '2014-02-01T15:00:00Z', agenda: [] },
      refused.TimeHasPassed,
    ],
    ['more seats than the room', { venueId: 'attic' }, refused.VenueTooSmall],
    ['an unknown venue', { venueId: 'moon' }, InvalidInput],
    ['an end before the start', { endsAt: '2014-03-18T07:00:00Z' }, InvalidInput],
    ['overlapping slots', { agenda: [lecture, { ...discussion, startsAt: '2014-03-18T10:00:00Z' }] }, InvalidInput],
    ['no title', { agenda: [{ ...lecture, titleSv: '  ' }] }, InvalidInput],
  ])('refuses %s', async (_case, change, error) => {
    await expect(run.execute(createOccurrence, actors.coordinator, { ...draft, ...change })).rejects.toBeInstanceOf(
      error,
    );
    expect(await use().prisma.sessionOccurrence.count()).toBe(2);
  });

  it('moves an occurrence with its agenda; every calendar follows, and the queue is told', async () => {
    await enrolClinic('clinic-1', 'clinic-2', 'clinic-3', 'clinic-4');
    run.takeJobs();
    const moved = await run.execute(moveOccurrence, actors.coordinator, {
      occurrenceId: 'day-A',
      version: 1,
      startsAt: '2014-04-03T07:00:00Z',
      venueId: 'hall',
    });
    expect(moved.told).toBe(4);
    const after = await stored('day-A');
    expect([after.startsAt.toISOString(), after.endsAt.toISOString(), after.agenda[0]?.startsAt.toISOString()]).toEqual(
      ['2014-04-03T07:00:00.000Z', '2014-04-03T14:30:00.000Z', '2014-04-03T07:00:00.000Z'],
    );
    expect(kinds()).toEqual(['day-moved', 'day-moved', 'day-moved', 'day-moved']);
    const again = run.execute(moveOccurrence, actors.coordinator, {
      occurrenceId: 'day-A',
      version: 1,
      startsAt: '2014-04-03T07:00:00Z',
      venueId: 'hall',
    });
    await expect(again).rejects.toBeInstanceOf(StaleVersion);
  });

  it('tells a new room as such, and refuses one that is too small', async () => {
    await enrolClinic('clinic-1');
    run.takeJobs();
    const to = (venueId: string, version: number) => ({
      occurrenceId: 'day-A',
      version,
      startsAt: '2014-03-06T08:00:00Z',
      venueId,
    });
    await run.execute(moveOccurrence, actors.coordinator, to('attic', 1));
    expect(kinds()).toEqual(['venue-moved']);
    await use().prisma.venue.create({
      data: { id: 'hut', name: 'Kojan', address: 'Skogen', capacity: 1, accessibility: [], rooms: 1 },
    });
    await expect(run.execute(moveOccurrence, actors.coordinator, to('hut', 2))).rejects.toBeInstanceOf(
      refused.VenueTooSmall,
    );
  });

  it('serves the queue when the capacity is raised, and never lowers it below the seats taken', async () => {
    await enrolClinic('clinic-1', 'clinic-2', 'clinic-3', 'clinic-4', 'clinic-5');
    run.takeJobs();
    const agenda = (await stored('day-A')).agenda.map(({ type, startsAt, endsAt, titleSv }) => ({
      type,
      startsAt,
      endsAt,
      titleSv,
    }));
    const edit = (capacity: number, version: number) => ({
      occurrenceId: 'day-A',
      version,
      format: 'full-day',
      capacity,
      agenda,
    });
    expect(await run.execute(editOccurrence, actors.coordinator, edit(4, 1))).toMatchObject({ served: 1 });
    expect(kinds()).toEqual(['seat-confirmed']);
    await expect(run.execute(editOccurrence, actors.coordinator, edit(3, 2))).rejects.toBeInstanceOf(
      refused.CapacityBelowSeatsTaken,
    );
    const empty = run.execute(editOccurrence, actors.coordinator, { ...edit(4, 2), agenda: [] });
    await expect(empty).rejects.toBeInstanceOf(refused.AgendaIncomplete);
  });

  it('cancels the day for seats and queue alike', async () => {
    await enrolClinic('clinic-1', 'clinic-2', 'clinic-3', 'clinic-4');
    run.takeJobs();
    expect(await run.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-A' })).toMatchObject({
      told: 4,
    });
    expect(await stored('day-A')).toMatchObject({ status: 'CANCELLED', seatsTaken: 0, queueLength: 0 });
    expect(kinds()).toEqual(Array.from({ length: 4 }, () => 'day-cancelled'));
    await expect(run.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-A' })).rejects.toBeInstanceOf(
      refused.OccurrenceCancelled,
    );
  });

  it('marks attendance from the morning of the day, again and again, for 14 days', async () => {
    const [seat] = await enrolClinic('clinic-1');
    const mark = (presence: string) => ({
      occurrenceId: 'day-A',
      marks: [{ enrolmentId: seat?.enrolmentId, presence }],
    });
    await expect(run.execute(markAttendance, actors.coordinator, mark('FULL'))).rejects.toBeInstanceOf(
      refused.AttendanceClosed,
    );
    run.setNow('2014-03-06T15:00:00Z');
    for (const presence of ['FULL', 'AM', 'PM', 'NONE'])
      await run.execute(markAttendance, actors.coordinator, mark(presence));
    expect(await use().prisma.attendance.findMany({ select: { presence: true, excused: true } })).toEqual([
      { presence: 'NONE', excused: false },
    ]);
    run.setNow('2014-03-21T00:00:00Z');
    await expect(run.execute(markAttendance, actors.coordinator, mark('FULL'))).rejects.toBeInstanceOf(
      refused.AttendanceClosed,
    );
  });

  it.each([
    ['nobody', actors.nobody],
    ['the contact', actors.contact],
    ['a coordinator elsewhere', actors.elsewhere],
    ['a reader', actors.reader],
  ])('is not for %s', async (_who, actor) => {
    const attempts = [
      () => run.execute(createOccurrence, actor, draft),
      () => run.execute(publishOccurrence, actor, { occurrenceId: 'day-A' }),
      () => run.execute(cancelOccurrence, actor, { occurrenceId: 'day-A' }),
      () =>
        run.execute(moveOccurrence, actor, {
          occurrenceId: 'day-A',
          version: 1,
          startsAt: draft.startsAt,
          venueId: 'hall',
        }),
      () =>
        run.execute(editOccurrence, actor, {
          occurrenceId: 'day-A',
          version: 1,
          format: 'full-day',
          capacity: 3,
          agenda: [],
        }),
      () =>
        run.execute(markAttendance, actor, { occurrenceId: 'day-A', marks: [{ enrolmentId: 'x', presence: 'FULL' }] }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toBeInstanceOf(NotAllowed);
  });
});
