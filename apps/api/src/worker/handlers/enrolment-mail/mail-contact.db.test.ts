import { describeOn } from '@samlots/db/test-kit';
import { cancelEnrolment, cancelOccurrence, enrolPeople } from '@samlots/training';
import { beforeEach, expect, it } from 'vitest';
import { mailActors as actors, mailWorld, seatsFor } from './test-kit/mail-world.ts';
import { mailPipeline, type Pipeline } from './test-kit/pipeline.ts';
import { enrolmentOf, moveDay } from './test-kit/plan.ts';
import { sentMails, type ReadMail } from './test-kit/read-mail.ts';

const contactAddress = 'leyla.ozdemir@bvc.example';

describeOn('mail for people without mail of their own', (use) => {
  let pipeline: Pipeline;
  let read = 0;
  const open = async (capacity: number): Promise<void> => {
    await use().reset();
    await mailWorld(use().prisma, capacity);
    pipeline = mailPipeline(use().prisma);
    read = 0;
  };
  beforeEach(() => open(3));

  const newMails = async (): Promise<readonly ReadMail[]> => {
    await pipeline.work();
    const all = await sentMails(use().prisma);
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };
  const enrol = (...who: Parameters<typeof seatsFor>) =>
    pipeline.execute(enrolPeople, actors.coordinator, seatsFor(...who));
  const notMailed = async () => {
    const rows = await use().prisma.message.findMany({ where: { state: 'DROPPED' }, include: { enrolment: true } });
    return rows.map(({ reason, enrolment, recipient }) => [enrolment?.personId, reason, recipient]);
  };

  it('goes to the contact as one list per change, without a calendar', async () => {
    await enrol('amina', 'ulla', 'hidden');
    const mails = await newMails();
    expect(mails.map(({ to }) => to)).toEqual(['amina.warsame@bvc.example', contactAddress]);
    const list = mails[1];
    expect(list?.subject).toBe('Utbildningsdag 4, torsdag 6 mars: berätta för 2 kollegor');
    expect(list?.text).toContain(
      '2 kollegor får inget eget mejl. Berätta vad som gäller: Alm Alias har en plats. Ulla Utanpost har en plats.',
    );
    expect(list?.text).toContain('https://samlots.example/organisation/clinic');
    expect(list?.event).toBeNull();
    expect(await notMailed()).toEqual([[expect.stringMatching(/ulla|hidden/), 'told-in-list', '']]);
  });

  it('keeps a protected identity out of every mail: name, address and calendar', async () => {
    await enrol('hidden');
    await moveDay(pipeline, use().prisma, { venueId: 'church' });
    await newMails();
    await pipeline.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-A' });
    await newMails();
    const rows = await use().prisma.message.findMany({ where: { state: 'SENT' } });
    expect(rows.map(({ recipient, method }) => [recipient, method])).toEqual([
      [contactAddress, null],
      [contactAddress, null],
    ]);
    for (const mail of await sentMails(use().prisma)) {
      expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/Hemliga|hidden@/);
      expect(mail.text).toContain('Alm Alias');
      expect(mail.event).toBeNull();
    }
  });

  it('tells of a move once, with the time before, and who keeps what', async () => {
    await open(1);
    await enrol('ulla', 'hidden');
    expect((await newMails())[0]?.text).toContain('Alm Alias står i kön som nummer 1. Ulla Utanpost har en plats.');
    await moveDay(pipeline, use().prisma, { startsAt: '2014-03-13T12:00:00Z' });
    const [mail, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Ny tid: Utbildningsdag 4, torsdag 13 mars kl. 13.00–20.30');
    expect(mail?.text).toContain('Tidigare: torsdag 6 mars kl. 09.00–16.30.');
    expect(mail?.text).toContain('Ulla Utanpost har kvar sin plats.');
  });

  it('tells of a cancelled seat and of the colleague who got it in one list', async () => {
    await open(1);
    await enrol('ulla', 'hidden');
    await newMails();
    await pipeline.execute(cancelEnrolment, actors.contact, await enrolmentOf(use().prisma, 'ulla'));
    const [mail, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(mail?.text).toContain('Alm Alias har en plats. Ulla Utanpost har inte längre någon plats.');
  });

  it('tells of a cancelled day', async () => {
    await enrol('ulla');
    await newMails();
    await pipeline.execute(cancelOccurrence, actors.coordinator, { occurrenceId: 'day-A' });
    const [mail] = await newMails();
    expect(mail?.subject).toBe('Utbildningsdag 4, torsdag 6 mars: dagen är inställd');
    expect(mail?.text).toContain(
      'En kollega får inget eget mejl. Berätta vad som gäller: Ulla Utanpost behöver inte komma.',
    );
    expect(mail?.text).not.toContain('Kan någon inte komma?');
  });

  it('goes to the mailbox of a unit without a contact, and says so where there is none either', async () => {
    await enrol('deacon');
    await enrol('member');
    const mails = await newMails();
    expect(mails.map(({ to, text }) => [to, text.startsWith('Hej!')])).toEqual([['kansli@ljungbacken.example', true]]);
    expect(await notMailed()).toEqual([['member', 'no-address', '']]);
  });

  it('is written once when the jobs of one change run side by side', async () => {
    await enrol('ulla', 'hidden');
    await Promise.all(pipeline.takeJobs().map((job) => pipeline.run(job)));
    expect(await newMails()).toHaveLength(1);
    expect(await use().prisma.message.count()).toBe(2);
  });

  it('forgets nobody whose job comes after another change in the same second', async () => {
    await enrol('ulla');
    const [first] = pipeline.takeJobs();
    if (!first) throw new Error('no job');
    await pipeline.run(first);
    await enrol('hidden');
    const texts = (await newMails()).map(({ text }) => [text.includes('Ulla'), text.includes('Alm Alias')]);
    expect(texts).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
