import { describeOn } from '@samlots/db/test-kit';
import { cancelEnrolment, choosePart, editOccurrence, enrolPeople } from '@samlots/training';
import { beforeEach, expect, it } from 'vitest';
import { hashToken } from '../../../auth/link-rules.ts';
import { mailActors as actors, mailWorld, seatsFor } from './test-kit/mail-world.ts';
import { mailPipeline, type Pipeline } from './test-kit/pipeline.ts';
import { enrolmentOf, moveDay } from './test-kit/plan.ts';
import { sentMails, type ReadMail } from './test-kit/read-mail.ts';

const morning = { startsAt: '2014-03-06T08:00:00.000Z', endsAt: '2014-03-06T11:00:00.000Z' };

describeOn('mail about half a day, and its link', (use) => {
  let pipeline: Pipeline;
  let read = 0;
  beforeEach(async () => {
    await use().reset();
    await mailWorld(use().prisma, 3);
    pipeline = mailPipeline(use().prisma);
    read = 0;
  });
  const newMails = async (): Promise<readonly ReadMail[]> => {
    await pipeline.work();
    const all = await sentMails(use().prisma);
    const fresh = all.slice(read);
    read = all.length;
    return fresh;
  };
  const enrol = (...who: Parameters<typeof seatsFor>) =>
    pipeline.execute(enrolPeople, actors.contact, seatsFor(...who));
  const choose = async (who: string, part: string) => {
    const actor = who === 'amina' ? actors.amina : actors.contact;
    return pipeline.execute(choosePart, actor, { ...(await enrolmentOf(use().prisma, who)), part });
  };
  const linkIn = ({ text }: ReadMail): string => /\/plats\/([\w-]+)/.exec(text)?.[1] ?? '';

  it('updates the same event to half-day times, with what happens then', async () => {
    await enrol('amina');
    const [first] = await newMails();
    await choose('amina', 'AM');
    const [mail, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Din tid: Utbildningsdag 4, torsdag 6 mars kl. 09.00–12.00');
    expect(mail?.text).toContain('Du kommer på förmiddagen');
    expect(mail?.text).toContain('Tidigare: kl. 09.00–16.30.');
    expect(mail?.text).toContain('09.00 Föreläsning. Slut 12.00.');
    expect(mail?.text).not.toContain('Lunch');
    expect(mail?.event).toMatchObject({ method: 'REQUEST', sequence: 1, uid: first?.event?.uid, ...morning });
    await choose('amina', 'PM');
    const [afternoon] = await newMails();
    expect(afternoon?.event).toMatchObject({
      startsAt: '2014-03-06T12:00:00.000Z',
      endsAt: '2014-03-06T15:30:00.000Z',
    });
    expect(afternoon?.text).toContain('13.00 Falldiskussion i blandade grupper');
    expect(afternoon?.text).not.toContain('Registrering');
  });

  it('tells a moved day in half-day times, and a moved lunch to those with the half it moves', async () => {
    await enrol('amina', 'zoe');
    await choose('amina', 'AM');
    await newMails();
    await moveDay(pipeline, use().prisma, { startsAt: '2014-03-13T08:00:00Z' });
    const moved = await newMails();
    const shortened = moved.find(({ to }) => to.startsWith('amina'));
    expect(shortened?.text).toContain('torsdag 13 mars kl. 09.00–12.00. Tidigare: torsdag 6 mars kl. 09.00–12.00.');
    const { version, agenda, ...day } = await use().prisma.sessionOccurrence.findUniqueOrThrow({
      where: { id: 'day-A' },
      include: { agenda: { orderBy: { position: 'asc' } } },
    });
    const at = (clock: string): string => `2014-03-13T${clock}:00+01:00`;
    const items = agenda.map(({ type, startsAt, endsAt, titleSv }) => {
      if (type === 'lecture') return { type, startsAt, endsAt: at('11:30'), titleSv };
      return type === 'lunch'
        ? { type, startsAt: at('11:30'), endsAt: at('12:30'), titleSv }
        : { type, startsAt, endsAt, titleSv };
    });
    const edit = { occurrenceId: 'day-A', version, format: day.format, capacity: day.capacity, agenda: items };
    await pipeline.execute(editOccurrence, actors.coordinator, edit);
    const [lunch, ...others] = await newMails();
    expect(others).toEqual([]);
    expect(lunch).toMatchObject({ to: 'amina.warsame@bvc.example', event: { endsAt: '2014-03-13T10:30:00.000Z' } });
  });

  it('tells the contact of a colleague without mail which half she comes', async () => {
    await enrol('ulla');
    await newMails();
    await choose('ulla', 'PM');
    const [list] = await newMails();
    expect(list?.to).toBe('leyla.ozdemir@bvc.example');
    expect(list?.text).toContain('Ulla Utanpost kommer på eftermiddagen.');
    expect(list?.text).not.toContain('/plats/');
    expect(await use().prisma.seatLink.count()).toBe(0);
  });

  it('has a link of its own in every mail about a live seat; only hashes are kept, until the day after', async () => {
    await enrol('amina');
    const [first] = await newMails();
    await choose('amina', 'AM');
    const [second] = await newMails();
    const tokens = [first, second].flatMap((mail) => (mail === undefined ? [] : [linkIn(mail)]));
    expect(new Set(tokens).size).toBe(2);
    const links = await use().prisma.seatLink.findMany({ orderBy: { id: 'asc' } });
    expect(links.map(({ tokenHash }) => tokenHash)).toEqual(tokens.map(hashToken));
    expect(links.map(({ expiresAt }) => expiresAt.toISOString())).toEqual([
      '2014-03-07T22:59:59.999Z',
      '2014-03-07T22:59:59.999Z',
    ]);
    expect(JSON.stringify([first?.event, second?.event])).not.toContain('/plats/');
    const trail = JSON.stringify(await use().prisma.auditEntry.findMany());
    for (const token of tokens) expect(trail + pipeline.logged.join('')).not.toContain(token);
  });

  it('thanks whoever gave the seat back by the link as herself, and gives no link to a seat that has ended', async () => {
    await enrol('amina');
    await newMails();
    const { enrolmentId } = await enrolmentOf(use().prisma, 'amina');
    await pipeline.execute(cancelEnrolment, { kind: 'seat-holder', linkId: 'l', enrolmentId }, { enrolmentId });
    const [mail] = await newMails();
    expect(mail?.text).toContain('Tack för att du sa till');
    expect(mail?.text).not.toContain('/plats/');
  });
});
