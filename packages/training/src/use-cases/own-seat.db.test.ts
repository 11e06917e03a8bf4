import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, NotFound, type Actor } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import * as refused from '../errors.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { cancelEnrolment } from './cancel-enrolment.ts';
import { chooseFood } from './choose-food.ts';
import { choosePart } from './choose-part.ts';
import { enrolPeople } from './enrol-people.ts';
import { forgetFood } from './forget-food.ts';

const system: Actor = { kind: 'system', process: 'retention' };
const holderOf = (enrolmentId: string): Actor => ({ kind: 'seat-holder', linkId: 'link', enrolmentId });

describeOn('one’s own seat', (use) => {
  let run: Run;
  let seat: string;
  let other: string;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 2, clinic: 4, parish: 1 });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
    const seats = await run.execute(enrolPeople, actors.contact, {
      organisationId: 'clinic',
      seats: [{ occurrenceId: 'day-A', personIds: ['clinic-1', 'clinic-2', 'clinic-3'] }],
    });
    seat = seats[0]?.enrolmentId ?? '';
    other = seats[1]?.enrolmentId ?? '';
    run.takeJobs();
  });

  const rows = async () => ({
    enrolments: await use().prisma.enrolment.findMany({
      orderBy: { personId: 'asc' },
      select: { personId: true, state: true, part: true, food: true, invitation: { select: { sequence: true } } },
    }),
    trail: await use().prisma.auditEntry.count(),
  });

  it('is half a day by the person herself, and the calendar follows', async () => {
    const chosen = await run.execute(choosePart, actors.nurse, { enrolmentId: seat, part: 'AM' });
    expect(chosen).toMatchObject({
      part: 'AM',
      startsAt: new Date('2014-03-06T08:00:00Z'),
      endsAt: new Date('2014-03-06T11:00:00Z'),
    });
    expect(run.takeJobs()).toEqual([
      { topic: 'enrolment-mail', payload: { enrolmentId: seat, kind: 'part-chosen', sequence: 1 } },
    ]);
    const again = await run.execute(choosePart, actors.nurse, { enrolmentId: seat, part: 'AM' });
    expect(again.part).toBe('AM');
    expect(run.takeJobs()).toEqual([]);
  });

  it('is kept by whoever waits for a seat, without a letter', async () => {
    const waiting = await use().prisma.enrolment.findFirstOrThrow({ where: { state: 'WAITLISTED' } });
    await run.execute(choosePart, actors.contact, { enrolmentId: waiting.id, part: 'PM' });
    expect(run.takeJobs()).toEqual([]);
    expect(await use().prisma.enrolment.findUnique({ where: { id: waiting.id } })).toMatchObject({ part: 'PM' });
  });

  it('has food from the list, which the trail does not name', async () => {
    await run.execute(chooseFood, actors.nurse, { enrolmentId: seat, food: 'vegan' });
    await run.execute(chooseFood, holderOf(seat), { enrolmentId: seat, food: 'no-pork' });
    expect(await use().prisma.foodChoice.findMany()).toEqual([{ enrolmentId: seat, choice: 'no-pork' }]);
    await run.execute(chooseFood, actors.contact, { enrolmentId: seat, food: null });
    expect(await use().prisma.foodChoice.count()).toBe(0);
    const trail = await use().prisma.auditEntry.findMany({ where: { useCase: 'choose-food' } });
    expect(trail.map(({ actorKind }) => actorKind).toSorted()).toEqual(['seat-holder', 'signed-in', 'signed-in']);
    expect(trail[0]).toMatchObject({ concernsIds: ['clinic-1'], organisationId: 'clinic', districtId: 'north' });
    expect(JSON.stringify(trail)).not.toMatch(/vegan|pork/);
  });

  it('is given back by the holder of its link, with the food', async () => {
    await run.execute(chooseFood, actors.nurse, { enrolmentId: seat, food: 'vegan' });
    const freed = await run.execute(cancelEnrolment, holderOf(seat), { enrolmentId: seat });
    expect(freed).toMatchObject({ state: 'CANCELLED', served: 1 });
    expect(await use().prisma.foodChoice.count()).toBe(0);
  });

  const strangers: [string, Actor][] = [
    ['nobody', actors.nobody],
    ['the contact of another unit', actors.otherContact],
    ['a coordinator of another district', actors.elsewhere],
    ['a reader', actors.reader],
    ['the system', system],
    ['the holder of another link', { kind: 'seat-holder', linkId: 'link', enrolmentId: 'someone-else' }],
  ];

  it.each(strangers)('is not touched by %s', async (_who, actor) => {
    const before = await rows();
    await expect(run.execute(choosePart, actor, { enrolmentId: seat, part: 'AM' })).rejects.toThrow(NotAllowed);
    await expect(run.execute(chooseFood, actor, { enrolmentId: seat, food: 'vegan' })).rejects.toThrow(NotAllowed);
    await expect(run.execute(cancelEnrolment, actor, { enrolmentId: seat })).rejects.toThrow(NotAllowed);
    expect(await rows()).toEqual(before);
    expect(run.takeJobs()).toEqual([]);
  });

  it('gives a colleague, and the holder of another seat, nothing', async () => {
    const before = await rows();
    for (const actor of [actors.nurse, holderOf(seat)]) {
      await expect(run.execute(choosePart, actor, { enrolmentId: other, part: 'AM' })).rejects.toThrow(NotAllowed);
      await expect(run.execute(chooseFood, actor, { enrolmentId: other, food: 'vegan' })).rejects.toThrow(NotAllowed);
    }
    expect(await rows()).toEqual(before);
  });

  it('lets the coordinator choose the part, and never the food', async () => {
    await run.execute(choosePart, actors.coordinator, { enrolmentId: seat, part: 'PM' });
    const food = run.execute(chooseFood, actors.coordinator, { enrolmentId: seat, food: 'vegan' });
    await expect(food).rejects.toThrow(NotAllowed);
  });

  it('refuses a food that is not in the list, a part that is none and a seat that is not there', async () => {
    const before = await rows();
    const nuts = { enrolmentId: seat, food: 'allergisk mot nötter' };
    await expect(run.execute(chooseFood, actors.nurse, nuts)).rejects.toThrow(InvalidInput);
    const evening = { enrolmentId: seat, part: 'EVENING' };
    await expect(run.execute(choosePart, actors.nurse, evening)).rejects.toThrow(InvalidInput);
    await expect(run.execute(chooseFood, actors.nurse, { enrolmentId: 'none', food: null })).rejects.toThrow(NotFound);
    expect(await rows()).toEqual(before);
  });

  it('refuses food after the third day before, and everything once the day has begun', async () => {
    run.setNow('2014-03-03T22:59:59Z');
    await run.execute(chooseFood, actors.nurse, { enrolmentId: seat, food: 'vegan' });
    run.setNow('2014-03-03T23:00:00Z');
    const late = run.execute(chooseFood, actors.nurse, { enrolmentId: seat, food: null });
    await expect(late).rejects.toThrow(refused.FoodClosed);
    await run.execute(choosePart, actors.nurse, { enrolmentId: seat, part: 'AM' });
    run.setNow('2014-03-06T08:00:00Z');
    const begun = run.execute(choosePart, actors.nurse, { enrolmentId: seat, part: 'PM' });
    await expect(begun).rejects.toThrow(refused.OccurrenceBegun);
    expect((await rows()).enrolments[0]).toMatchObject({ part: 'AM', food: { choice: 'vegan' } });
  });

  it('refuses halves of a half-day, and anything about a seat or a day that has ended', async () => {
    const { prisma } = use();
    await prisma.sessionOccurrence.update({ where: { id: 'day-A' }, data: { format: 'half-day' } });
    const part = { enrolmentId: seat, part: 'AM' };
    await expect(run.execute(choosePart, actors.nurse, part)).rejects.toThrow(refused.NotDivisible);
    await prisma.sessionOccurrence.update({ where: { id: 'day-A' }, data: { status: 'CANCELLED' } });
    await expect(run.execute(choosePart, actors.nurse, part)).rejects.toThrow(refused.OccurrenceCancelled);
    await prisma.sessionOccurrence.update({ where: { id: 'day-A' }, data: { status: 'PUBLISHED' } });
    await run.execute(cancelEnrolment, actors.nurse, { enrolmentId: seat });
    const food = run.execute(chooseFood, actors.nurse, { enrolmentId: seat, food: 'vegan' });
    await expect(food).rejects.toThrow(refused.EnrolmentEnded);
  });

  it('forgets what people ate on the fourteenth day after, and only the system may', async () => {
    await run.execute(chooseFood, actors.nurse, { enrolmentId: seat, food: 'vegan' });
    run.setNow('2014-03-19T22:59:00Z');
    await expect(run.execute(forgetFood, actors.coordinator, {})).rejects.toThrow(NotAllowed);
    expect(await run.execute(forgetFood, system, {})).toEqual({ count: 0 });
    run.setNow('2014-03-19T23:00:00Z');
    expect(await run.execute(forgetFood, system, {})).toEqual({ count: 1 });
    expect(await use().prisma.foodChoice.count()).toBe(0);
  });
});
