import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { holdsDemoData, seedDemo } from './seed.ts';

const clock = { now: () => new Date('2014-02-10T09:00:00Z') };

describeOn('the demo seed', (use) => {
  const seed = () => seedDemo({ prisma: use().prisma, clock, dates: 'domain' });
  const counts = async () => {
    const { prisma } = use();
    return {
      districts: await prisma.district.count(),
      organisations: await prisma.organisation.count(),
      persons: await prisma.person.count(),
      memberships: await prisma.membership.count(),
      accounts: await prisma.user.count(),
      services: await prisma.service.count(),
      programmes: await prisma.trainingProgramme.count(),
      occurrences: await prisma.sessionOccurrence.count(),
      enrolments: await prisma.enrolment.count(),
      invitations: await prisma.invitation.count(),
    };
  };
  const occurrence = (id: string) => use().prisma.sessionOccurrence.findUniqueOrThrow({ where: { id } });

  beforeAll(async () => {
    await use().reset();
  });

  it('says that there is no demo data before', async () => {
    expect(await holdsDemoData(use().prisma)).toBe(false);
  });

  it('seeds once when two start at the same time, and marks the data as invented', async () => {
    const answers = await Promise.all([seed(), seed()]);
    expect(answers.map(({ seeded }) => seeded).toSorted()).toEqual([false, true]);
    expect(await holdsDemoData(use().prisma)).toBe(true);
  });

  it('leaves a seeded database alone', async () => {
    const before = await counts();
    const { result, statements } = await countStatements(use(), seed);
    expect(result).toEqual({ seeded: false });
    expect(statements.filter((sql) => /^(?:INSERT|UPDATE|DELETE)/iu.test(sql))).toEqual([]);
    expect(await counts()).toEqual(before);
    expect(before).toEqual({
      districts: 6,
      organisations: 35,
      persons: 260,
      memberships: 261,
      accounts: 8,
      services: 62,
      programmes: 5,
      occurrences: 27,
      enrolments: 1037,
      invitations: 1037,
    });
  });

  it('has the seats counted by the database: day 4 A full with nine waiting, B with 81', async () => {
    expect(await occurrence('day-4-a')).toMatchObject({
      seatsTaken: 96,
      capacity: 96,
      queueLength: 9,
      status: 'PUBLISHED',
    });
    expect(await occurrence('day-4-b')).toMatchObject({ seatsTaken: 81, capacity: 96, queueLength: 0 });
    expect(await occurrence('specialist-vald-day-1-a')).toMatchObject({ seatsTaken: 0, status: 'DRAFT' });
  });

  it('never has more staff at a unit than the unit has', async () => {
    const units = await use().prisma.organisation.findMany({ include: { _count: { select: { memberships: true } } } });
    const crowded = units.filter(({ content, _count }) => {
      const approx =
        typeof content === 'object' && content !== null && 'staffApprox' in content ? content['staffApprox'] : 0;
      return _count.memberships > Number(approx);
    });
    expect(crowded.map(({ id }) => id)).toEqual([]);
  });

  it('stores Swedish wall time as the right instant, in winter and in summer', async () => {
    expect((await occurrence('day-2-a')).startsAt).toEqual(new Date('2014-03-06T08:00:00Z'));
    expect((await occurrence('day-3-a')).startsAt).toEqual(new Date('2014-04-03T07:00:00Z'));
  });

  it('has attendance behind it and none ahead', async () => {
    const { prisma } = use();
    const ahead = { enrolment: { occurrence: { startsAt: { gt: clock.now() } } } };
    expect(await prisma.attendance.count({ where: ahead })).toBe(0);
    expect(await prisma.attendance.count({ where: { enrolment: { occurrence: { dayId: 'day-1' } } } })).toBe(180);
  });
});

describeOn('a seed that fails half-way', (use) => {
  it('leaves nothing behind', async () => {
    const { prisma, reset } = use();
    await reset();
    // Venues come after districts, units and people: their place is taken, so the database refuses there.
    await prisma.venue.create({
      data: { id: 'venue-bryggan', name: 'Bryggan', address: 'Kyrkstigen 14', capacity: 10, rooms: 1 },
    });
    await expect(seedDemo({ prisma, clock })).rejects.toThrow(/unique constraint/iu);
    expect([await prisma.district.count(), await prisma.person.count()]).toEqual([0, 0]);
    expect(await holdsDemoData(prisma)).toBe(false);
  });
});
