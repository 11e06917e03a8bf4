import { countStatements, describeOn } from '@samlots/db/test-kit';
import { cancelEnrolment, cancelOccurrence, endMembership, enrolPeople } from '@samlots/training';
import { beforeEach, expect, it } from 'vitest';
import { mailActors as actors, mailWorld, seatsFor } from './test-kit/mail-world.ts';
import { mailPipeline, type Pipeline } from './test-kit/pipeline.ts';
import { enrolmentOf, moveDay } from './test-kit/plan.ts';
import { sentMails, type ReadMail } from './test-kit/read-mail.ts';

const thursday = { startsAt: '2014-03-06T08:00:00.000Z', endsAt: '2014-03-06T15:30:00.000Z' };
const nextWeek = { startsAt: '2014-03-13T12:00:00.000Z', endsAt: '2014-03-13T19:30:00.000Z' };

describeOn('mail about an enrolment', (use) => {
  let pipeline: Pipeline;
  beforeEach(async () => {
    await use().reset();
    await mailWorld(use().prisma, 2);
    pipeline = mailPipeline(use().prisma);
  });

  let read = 0;
  beforeEach(() => void (read = 0));
  /** Works off the jobs and answers the mails that were sent since the last look. */
  const newMails = async (): Promise<readonly ReadMail[]> => {
    await pipeline.work();
    const all = await sentMails(use().prisma);
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };
  const enrol = (...who: Parameters<typeof seatsFor>) =>
    pipeline.execute(enrolPeople, actors.contact, seatsFor(...who));
  const dropped = () =>
    use().prisma.message.findMany({
      where: { state: 'DROPPED' },
      select: { kind: true, sequence: true, reason: true },
    });

  it('says that the contact gave the seat back, when she ended the time at the unit', async () => {
    await enrol('amina');
    await newMails();
    const { prisma } = use();
    const { id, version } = await prisma.membership.findFirstOrThrow({ where: { personId: 'amina' } });
    const seats = [await enrolmentOf(prisma, 'amina')];
    await pipeline.execute(endMembership, actors.contact, { membershipId: id, version, lastOn: '2014-02-28', seats });
    const [mail] = await newMails();
    expect(mail?.event).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect(mail?.text).toContain('Din kontaktperson har avbokat');
  });

  it('invites to a new seat, with the right times, in the language of the person', async () => {
    await enrol('amina', 'zoe');
    const [amina, zoe] = await newMails();
    expect(amina).toMatchObject({
      to: 'amina.warsame@bvc.example',
      subject: 'Utbildningsdag 4, torsdag 6 mars: din plats är klar',
    });
    expect(amina?.event).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      status: 'CONFIRMED',
      ...thursday,
      summary: 'Utbildningsdag 4 – Gemensamt utbildningsår 2014',
      location: 'Trädgårdssalen, Påhittade torget 30',
      attendees: ['mailto:amina.warsame@bvc.example'],
      organiser: 'mailto:utbildning@samlots.example',
    });
    expect(amina?.text).toContain('https://samlots.example/utbildning/year-2014/4');
    expect(amina?.text).toContain('BVC Tallkotten har bokat en plats åt dig. Din kontaktperson är Leyla Özdemir.');
    expect(zoe?.subject).toBe('Training day 4, Thursday 6 March: your seat is confirmed');
    expect(zoe?.event).toMatchObject({ summary: 'Training day 4 – Joint training year 2014', ...thursday });
    expect(zoe?.event?.uid).not.toBe(amina?.event?.uid);
  });

  it('never names the theme, and tells how to cancel by a link to that seat alone', async () => {
    await enrol('amina');
    const [mail] = await newMails();
    expect(`${mail?.text} ${mail?.html} ${mail?.event?.summary}`).not.toMatch(/våld/i);
    expect(mail?.text).toContain('Avboka här så kan en kollega få platsen.');
    expect(mail?.text).toContain('https://samlots.example/plats/token-0000000000000001');
    expect(mail?.text).not.toContain('knappen');
  });

  it('updates the same event when the day moves, and tells both times', async () => {
    await enrol('amina');
    const [first] = await newMails();
    await moveDay(pipeline, use().prisma, { startsAt: nextWeek.startsAt });
    const [update, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(update?.subject).toBe('Ny tid: Utbildningsdag 4, torsdag 13 mars kl. 13.00–20.30');
    expect(update?.text).toContain(
      'ny tid: torsdag 13 mars kl. 13.00–20.30. Tidigare: torsdag 6 mars kl. 09.00–16.30.',
    );
    expect(update?.event).toMatchObject({ method: 'REQUEST', uid: first?.event?.uid, sequence: 1, ...nextWeek });
  });

  it('calls a new venue a new venue', async () => {
    await enrol('amina');
    await newMails();
    await moveDay(pipeline, use().prisma, { venueId: 'church' });
    const [mail] = await newMails();
    expect(mail?.subject).toBe('Ny lokal: Utbildningsdag 4, torsdag 6 mars');
    expect(mail?.text).toContain(
      'Ny lokal: Frikyrkan Bryggan, stora salen, Kyrkstigen 14. Tiden är densamma. Tidigare: Trädgårdssalen',
    );
    expect(mail?.event).toMatchObject({
      sequence: 1,
      location: 'Frikyrkan Bryggan, stora salen, Kyrkstigen 14',
      ...thursday,
    });
  });

  it('cancels one seat with that person alone, and gives it to the queue', async () => {
    await enrol('amina', 'zoe', 'goran');
    const [amina, , waiting] = await newMails();
    expect(waiting?.subject).toBe('Utbildningsdag 4, torsdag 6 mars: du står i kön');
    expect(waiting?.text).toContain('Du är nummer 1 i kön.');
    expect(waiting?.text).toContain('Lämna kön här');
    expect(waiting?.event).toBeNull();
    await pipeline.execute(cancelEnrolment, actors.amina, await enrolmentOf(use().prisma, 'amina'));
    const [cancelled, promoted, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(cancelled?.text).toContain('Din plats torsdag 6 mars är avbokad. Tack för att du sa till');
    expect(cancelled?.event).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: amina?.event?.uid,
      sequence: 1,
    });
    expect(promoted).toMatchObject({
      to: 'goran@bvc.example',
      subject: 'Utbildningsdag 4, torsdag 6 mars: din plats är klar',
    });
    expect(promoted?.event).toMatchObject({ method: 'REQUEST', sequence: 1, ...thursday });
  });

  it.each([
    ['contact', 'Din kontaktperson har avbokat din plats torsdag 6 mars.'],
    ['coordinator', 'Samordnaren har avbokat din plats torsdag 6 mars.'],
  ] as const)('says when the %s cancelled', async (who, said) => {
    await enrol('amina');
    await newMails();
    await pipeline.execute(cancelEnrolment, actors[who], await enrolmentOf(use().prisma, 'amina'));
    expect((await newMails())[0]?.text).toContain(said);
  });

  it('cancels a day with everybody; those who wait are told without a calendar', async () => {
    await enrol('amina', 'zoe', 'goran');
    const before = await newMails();
    await pipeline.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-A' });
    const mails = await newMails();
    expect(mails.map(({ to, event }) => [to, event?.method ?? null, event?.uid ?? null])).toEqual([
      ['amina.warsame@bvc.example', 'CANCEL', before[0]?.event?.uid],
      ['zoe@bvc.example', 'CANCEL', before[1]?.event?.uid],
      ['goran@bvc.example', null, null],
    ]);
    expect(mails[2]?.subject).toBe('Utbildningsdag 4, torsdag 6 mars: dagen är inställd');
    expect([mails[0]?.text.includes('Kalendern'), mails[2]?.text.includes('Kalendern')]).toEqual([true, false]);
  });

  it('sends a CANCEL to one who was given a seat from the queue, when the day is cancelled', async () => {
    await enrol('amina', 'zoe', 'goran');
    await pipeline.execute(cancelEnrolment, actors.contact, await enrolmentOf(use().prisma, 'amina'));
    await newMails();
    await pipeline.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-A' });
    const methods = (await newMails()).map(({ to, event }) => [to, event?.method, event?.sequence]);
    expect(methods).toEqual([
      ['zoe@bvc.example', 'CANCEL', 1],
      ['goran@bvc.example', 'CANCEL', 2],
    ]);
  });

  it('says nothing of the calendar to one who leaves the queue', async () => {
    await enrol('amina', 'zoe', 'goran');
    await newMails();
    await pipeline.execute(cancelEnrolment, actors.contact, await enrolmentOf(use().prisma, 'goran'));
    const [mail, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ subject: 'Utbildningsdag 4, torsdag 6 mars: du står inte längre i kön', event: null });
  });

  it('drops a superseded revision visibly, and invites by the one that counts', async () => {
    await enrol('amina');
    await moveDay(pipeline, use().prisma, { startsAt: nextWeek.startsAt });
    const [mail, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(await dropped()).toEqual([{ kind: 'seat-confirmed', sequence: 0, reason: 'superseded' }]);
    // She never heard of the old time: to her this is the seat, not a change.
    expect(mail?.subject).toBe('Utbildningsdag 4, torsdag 13 mars: din plats är klar');
    expect(mail?.event).toMatchObject({ method: 'REQUEST', sequence: 1, ...nextWeek });
  });

  it('tells a new time though only the later change of venue is rendered', async () => {
    await enrol('amina');
    await newMails();
    await moveDay(pipeline, use().prisma, { startsAt: nextWeek.startsAt });
    await moveDay(pipeline, use().prisma, { venueId: 'church' });
    const [mail] = await newMails();
    expect(mail?.subject).toBe('Ny tid: Utbildningsdag 4, torsdag 13 mars kl. 13.00–20.30');
    expect(mail?.text).toContain('Ny tid och ny lokal');
    expect(mail?.event).toMatchObject({ sequence: 2, location: 'Frikyrkan Bryggan, stora salen, Kyrkstigen 14' });
  });

  it('sends nothing about a move that was taken back before anybody was told', async () => {
    await enrol('amina');
    await newMails();
    await moveDay(pipeline, use().prisma, { startsAt: nextWeek.startsAt });
    await moveDay(pipeline, use().prisma, { startsAt: thursday.startsAt });
    expect(await newMails()).toEqual([]);
    expect(await dropped()).toEqual([
      { kind: 'day-moved', sequence: 1, reason: 'superseded' },
      { kind: 'day-moved', sequence: 2, reason: 'nothing-new' },
    ]);
  });

  it('sends only the letter when a seat is cancelled that no calendar ever held', async () => {
    await enrol('amina');
    await pipeline.execute(cancelEnrolment, actors.contact, await enrolmentOf(use().prisma, 'amina'));
    const [mail] = await newMails();
    expect(mail?.event).toBeNull();
    expect(mail?.text).toContain('Din kontaktperson har avbokat din plats torsdag 6 mars.');
    expect(mail?.text).not.toContain('Kalendern uppdateras');
  });

  it('renders once however often the job runs, and sends the same bytes', async () => {
    await enrol('amina');
    const [job] = pipeline.takeJobs();
    if (!job) throw new Error('no job');
    await pipeline.run(job);
    pipeline.setNow('2014-02-10T10:00:00Z');
    await use().prisma.person.update({ where: { id: 'amina' }, data: { email: 'new@bvc.example' } });
    await pipeline.run(job);
    const rows = await use().prisma.message.findMany();
    expect(rows.map(({ recipient, state }) => [recipient, state])).toEqual([['amina.warsame@bvc.example', 'QUEUED']]);
    await pipeline.work();
    await pipeline.run(job);
    const sent = await use().prisma.message.findMany();
    expect(sent.map(({ state, bytes, messageId }) => [state, bytes, messageId])).toEqual([
      ['SENT', rows[0]?.bytes, rows[0]?.messageId],
    ]);
  });

  it('writes on the message why data cannot make a mail, and holds nothing back', async () => {
    await use().prisma.person.update({ where: { id: 'amina' }, data: { email: 'utbildning@samlots.example' } });
    await enrol('amina', 'zoe');
    expect((await newMails()).map(({ to }) => to)).toEqual(['zoe@bvc.example']);
    const failed = await use().prisma.message.findFirst({ where: { state: 'FAILED' } });
    expect(failed).toMatchObject({ reason: 'invitation refused: attendee must not be the organiser', bytes: null });
  });

  it('tells of a move without "before" where the seat is older than the outbox', async () => {
    await enrol('amina');
    pipeline.takeJobs();
    await moveDay(pipeline, use().prisma, { startsAt: nextWeek.startsAt });
    const [mail] = await newMails();
    expect(mail?.subject).toBe('Ny tid: Utbildningsdag 4, torsdag 13 mars kl. 13.00–20.30');
    expect(mail?.text).not.toContain('Tidigare');
  });

  it('settles a job whose enrolment is gone', async () => {
    await pipeline.run({ enrolmentId: 'gone', kind: 'seat-confirmed', sequence: 0 });
    expect(pipeline.logged).toEqual([expect.stringContaining('enrolment-gone')]);
  });

  it('reads what a mail needs in a number of statements that does not grow', async () => {
    await enrol('amina');
    const [job] = pipeline.takeJobs();
    if (!job) throw new Error('no job');
    const { statements } = await countStatements(use(), () => pipeline.run(job));
    expect(statements.length).toBeLessThanOrEqual(16);
  });
});
