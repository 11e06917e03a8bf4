import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed } from '@samlots/kernel';
import { peopleErrors } from '@samlots/people';
import { beforeEach, expect, it } from 'vitest';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { enrolPeople } from './enrol-people.ts';
import { remindUnit } from './remind-unit.ts';
import { remindUnits } from './remind-units.ts';

const { coordinator } = actors;
const mailbox = { email: 'kansli@norr.example' };

describeOn('reminding units', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 4, clinic: 1, parish: 1 });
    await use().prisma.organisation.updateMany({ where: { id: { in: ['clinic', 'parish', 'club'] } }, data: mailbox });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
  });

  const contactFor = (organisationId: string) =>
    use().prisma.roleAssignment.create({
      data: {
        personId: `${organisationId}-1`,
        role: 'ORG_CONTACT',
        scopeKind: 'ORGANISATION',
        scopeId: organisationId,
        fromOn: new Date('2010-01-01'),
      },
    });
  const remind = (change: object = {}, actor: Parameters<Run['execute']>[1] = coordinator) =>
    run.execute(remindUnit, actor, { organisationId: 'clinic', reason: 'NO_CONTACT', ...change });
  const aboutYear = { reason: 'NOBODY_ENROLLED', programmeId: 'year' };
  const reminders = () => use().prisma.unitReminder.count();

  it('sends one, and says when it was sent to whoever asks again', async () => {
    expect(await remind()).toEqual({ reminded: 1 });
    expect(run.takeJobs()).toMatchObject([{ topic: 'reminder-mail' }]);
    await expect(remind()).rejects.toMatchObject({ code: 'AlreadyReminded', facts: { sentOn: '2014-02-10' } });
    await expect(remind(aboutYear)).resolves.toEqual({ reminded: 1 });
    await expect(remind(aboutYear)).rejects.toThrow(peopleErrors.AlreadyReminded);
    expect(await reminders()).toBe(2);
  });

  it('is sent once by two who press at the same time', async () => {
    const answers = await Promise.allSettled([remind(), remind(), remind()]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([await reminders(), run.takeJobs().length]).toEqual([1, 1]);
  });

  it('refuses where it is not needed', async () => {
    await contactFor('clinic');
    await expect(remind()).rejects.toThrow(peopleErrors.NothingToRemind);
    const seats = [{ occurrenceId: 'day-A', personIds: ['clinic-1'] }];
    await run.execute(enrolPeople, coordinator, { organisationId: 'clinic', seats });
    await expect(remind(aboutYear)).rejects.toThrow(peopleErrors.NothingToRemind);
  });

  it('refuses a unit that nobody would read for, and one that is not invited to the programme', async () => {
    await use().prisma.organisation.update({ where: { id: 'clinic' }, data: { email: null, kind: 'bup' } });
    await expect(remind()).rejects.toThrow(peopleErrors.NobodyToWriteTo);
    await expect(remind(aboutYear)).rejects.toThrow(peopleErrors.NothingToRemind);
    expect(await reminders()).toBe(0);
  });

  it.each([
    ['a reason that is none', { reason: 'BORED' }],
    ['no programme', { reason: 'NOBODY_ENROLLED' }],
    ['a programme that is none', { ...aboutYear, programmeId: 'none' }],
  ])('refuses %s', async (_what, change) => {
    await expect(remind(change)).rejects.toThrow(InvalidInput);
    expect(await reminders()).toBe(0);
  });

  it('reminds all of a district that need it, once: the rest are passed over', async () => {
    const all = (change: object = {}) =>
      run.execute(remindUnits, coordinator, { reason: 'NO_CONTACT', districtId: 'north', ...change });
    await contactFor('parish');
    expect(await all()).toEqual({ reminded: 1 });
    expect(await all()).toEqual({ reminded: 0 });
    expect(await all(aboutYear)).toEqual({ reminded: 2 });
    await expect(all({ districtId: undefined })).rejects.toThrow(InvalidInput);
    expect(await reminders()).toBe(3);
  });

  it.each(['elsewhere', 'contact', 'nurse', 'reader', 'nobody'] as const)('refuses %s', async (who) => {
    const asked = { reason: 'NO_CONTACT', districtId: 'north' };
    await expect(remind({}, actors[who])).rejects.toThrow(NotAllowed);
    await expect(run.execute(remindUnits, actors[who], asked)).rejects.toThrow(NotAllowed);
    expect(await reminders()).toBe(0);
  });
});
