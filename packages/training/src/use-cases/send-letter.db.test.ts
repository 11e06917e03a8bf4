import { InvalidInput, NotAllowed, NotFound, type Actor } from '@samlots/kernel';
import { describeOn } from '@samlots/db/test-kit';
import { peopleErrors } from '@samlots/people';
import { beforeEach, expect, it } from 'vitest';
import * as refused from '../errors.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { enrolPeople } from './enrol-people.ts';
import { sendLetter } from './send-letter.ts';

const key = (nth: number): string => `00000000-0000-4000-8000-00000000000${nth}`;

const letter = {
  requestKey: key(1),
  to: { kind: 'occurrence', id: 'day-A', audience: 'EVERYONE' },
  subject: 'Ny parkering',
  body: 'Parkera på torget.\r\n\r\nVälkomna!',
};

describeOn('a letter', (use) => {
  let run: Run;

  /** clinic-1 and -2 have seats and mail (-2 shares hers), clinic-3 has no mail, clinic-4 is protected, parish-1 waits. */
  beforeEach(async () => {
    await use().reset();
    const { prisma } = use();
    await smallWorld(prisma, { capacity: 4, clinic: 5, parish: 2 });
    const mail = (id: string, email: string) => prisma.person.update({ where: { id }, data: { email } });
    await mail('clinic-1', 'delad@samlots.example');
    await mail('clinic-2', 'delad@samlots.example');
    await mail('clinic-5', 'kontakt@samlots.example');
    await mail('parish-1', 'parish-1@samlots.example');
    await prisma.person.update({
      where: { id: 'clinic-4' },
      data: { protectedIdentity: true, alias: 'Alias Alm', email: 'clinic-4@samlots.example' },
    });
    await prisma.roleAssignment.create({
      data: {
        personId: 'clinic-5',
        role: 'ORG_CONTACT',
        scopeKind: 'ORGANISATION',
        scopeId: 'clinic',
        fromOn: new Date('2010-01-01'),
      },
    });
    run = runUseCases(prisma, '2014-02-10T09:00:00Z');
    const seats = (organisationId: string, personIds: string[]) =>
      run.execute(enrolPeople, actors.coordinator, {
        organisationId,
        seats: [{ occurrenceId: 'day-A', personIds }],
      });
    await seats('clinic', ['clinic-1', 'clinic-2', 'clinic-3', 'clinic-4']);
    await seats('parish', ['parish-1']);
    run.takeJobs();
  });

  const send = (change: object = {}, actor: Actor = actors.coordinator) =>
    run.execute(sendLetter, actor, { ...letter, ...change });
  const to = (audience: string, kind = 'occurrence') => ({
    to: { kind, id: kind === 'occurrence' ? 'day-A' : 'year', audience },
  });
  const readers = async () =>
    (await use().prisma.letterReader.findMany({ orderBy: { id: 'asc' } })).map(
      ({ way, personId, organisationId, forPersonIds }) => [way, personId ?? organisationId, forPersonIds],
    );
  const rows = async () => ({
    letters: await use().prisma.letter.count(),
    readers: await use().prisma.letterReader.count(),
    audits: await use().prisma.auditEntry.count(),
  });

  it('is kept with its readers, each once, and put into the outbox once', async () => {
    const { id, count } = await send();
    expect(count).toBe(4);
    expect(await readers()).toEqual([
      ['OWN', 'clinic-1', []],
      ['OWN', 'clinic-2', []],
      ['OWN', 'parish-1', []],
      ['CONTACT', 'clinic-5', ['clinic-3', 'clinic-4']],
    ]);
    expect(run.takeJobs()).toEqual([{ topic: 'letter-mail', payload: { letterId: id } }]);
    expect(await use().prisma.letter.findUniqueOrThrow({ where: { id } })).toMatchObject({
      occurrenceId: 'day-A',
      programmeId: null,
      recipientCount: 4,
      body: 'Parkera på torget.\n\nVälkomna!',
    });
    const trail = await use().prisma.auditEntry.findFirstOrThrow({ where: { useCase: 'send-letter' } });
    expect(trail).toMatchObject({ subjectId: id, programmeId: 'year', districtId: 'north' });
    expect(JSON.stringify(trail.facts)).not.toContain('parkering');
  });

  it('is sent once however often the form arrives, also at the same moment', async () => {
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(await send()).toEqual(first);
    expect(run.takeJobs()).toHaveLength(1);
    expect(await rows()).toMatchObject({ letters: 1, readers: 4 });
    expect((await send({ subject: 'En annan' })).id).not.toBe(first.id);
  });

  it.each([
    ['ENROLLED', ['clinic-1', 'clinic-2', 'clinic-5']],
    ['WAITING', ['parish-1']],
  ])('to %s reaches only those', async (audience, expected) => {
    await send(to(audience));
    expect((await readers()).map(([, who]) => who)).toEqual(expected);
  });

  it('to contacts tells units without one as not reached, and leaves other districts alone', async () => {
    await send(to('CONTACTS', 'programme'));
    expect(await readers()).toEqual([
      ['CONTACT', 'clinic-5', []],
      ['NOBODY', 'parish', []],
    ]);
    await use().prisma.letterReader.deleteMany();
    await use().prisma.organisation.update({ where: { id: 'parish' }, data: { email: 'parish@samlots.example' } });
    await use().prisma.enrolment.deleteMany({ where: { organisationId: 'parish', invitation: null } });
    await send({ ...to('CONTACTS_WITH_SEATS', 'programme'), requestKey: key(2) });
    expect(await readers()).toEqual([
      ['CONTACT', 'clinic-5', []],
      ['MAILBOX', 'parish', []],
    ]);
  });

  it.each([
    ['an empty subject', { subject: ' \r\n ' }, InvalidInput],
    ['a subject of 121', { subject: 'a'.repeat(121) }, InvalidInput],
    ['no text', { body: '\n\n' }, InvalidInput],
    ['a text of 4,001', { body: 'a'.repeat(4001) }, InvalidInput],
    ['a personal number in the subject', { subject: 'Om 811218-9876' }, peopleErrors.PersonalNumberFound],
    ['a personal number in the text', { body: 'Ring mig\n19811218 9876' }, peopleErrors.PersonalNumberFound],
    ['contacts of an occurrence', { to: { ...letter.to, audience: 'CONTACTS' } }, InvalidInput],
    ['a key that is none', { requestKey: 'igen' }, InvalidInput],
    ['nobody', { to: { kind: 'occurrence', id: 'day-B', audience: 'EVERYONE' } }, peopleErrors.NobodyToWriteTo],
    ['an occurrence that is not there', { to: { ...letter.to, id: 'day-C' } }, NotFound],
  ])('is refused with %s, and nothing is written', async (_case, change, error) => {
    const before = await rows();
    await expect(send(change)).rejects.toBeInstanceOf(error);
    expect(await rows()).toEqual(before);
    expect(run.takeJobs()).toEqual([]);
  });

  it('is not sent about a programme that is a draft', async () => {
    await use().prisma.trainingProgramme.update({ where: { id: 'year' }, data: { status: 'DRAFT' } });
    await expect(send(to('CONTACTS', 'programme'))).rejects.toBeInstanceOf(refused.ProgrammeIsDraft);
  });

  it.each([
    ['nobody', actors.nobody],
    ['the contact', actors.contact],
    ['a coordinator elsewhere', actors.elsewhere],
    ['a nurse', actors.nurse],
    ['a reader', actors.reader],
    ['the link of a seat', { kind: 'seat-holder', linkId: 'l', enrolmentId: 'e' } satisfies Actor],
    ['the worker', { kind: 'system', process: 'worker' } satisfies Actor],
  ])('is not for %s to send', async (_who, actor) => {
    const before = await rows();
    await expect(send({}, actor)).rejects.toBeInstanceOf(NotAllowed);
    await expect(send(to('CONTACTS', 'programme'), actor)).rejects.toBeInstanceOf(NotAllowed);
    expect(await rows()).toEqual(before);
  });
});
