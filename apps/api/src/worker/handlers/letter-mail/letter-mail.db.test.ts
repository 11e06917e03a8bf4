import { describeOn } from '@samlots/db/test-kit';
import { SendRefused } from '@samlots/mail';
import { enrolPeople, sendLetter } from '@samlots/training';
import PostalMime from 'postal-mime';
import { beforeEach, expect, it } from 'vitest';
import { mailActors, mailWorld, seatsFor } from '../enrolment-mail/test-kit/mail-world.ts';
import { mailPipeline, type Pipeline } from '../enrolment-mail/test-kit/pipeline.ts';

const letter = {
  requestKey: '00000000-0000-4000-8000-000000000001',
  to: { kind: 'occurrence', id: 'day-A', audience: 'EVERYONE' },
  subject: 'Ny parkering',
  body: 'Parkera på torget.\nKom i tid.\n\nKarta: https://samlots.example/karta\n<script>alert(1)</script>',
};

describeOn('the mail of a letter', (use) => {
  let pipeline: Pipeline;

  const enrolAll = async (): Promise<void> => {
    const { execute } = pipeline;
    await execute(enrolPeople, mailActors.contact, seatsFor('amina', 'zoe', 'ulla', 'hidden'));
    await execute(enrolPeople, mailActors.coordinator, seatsFor('deacon'));
    await execute(enrolPeople, mailActors.coordinator, seatsFor('member'));
    await pipeline.work();
    await use().prisma.message.deleteMany();
  };

  beforeEach(async () => {
    await use().reset();
    await mailWorld(use().prisma, 4);
    pipeline = mailPipeline(use().prisma);
    await enrolAll();
  });

  const send = (change: object = {}) => pipeline.execute(sendLetter, mailActors.coordinator, { ...letter, ...change });
  const mails = async () => {
    const rows = await use().prisma.message.findMany({ where: { bytes: { not: null } }, orderBy: { id: 'asc' } });
    return Promise.all(
      rows.map(async ({ bytes, ...row }) => {
        const mail = await PostalMime.parse(bytes ?? new Uint8Array());
        return { ...row, ...mail, said: (mail.text ?? '').replaceAll(/\s+/g, ' ') };
      }),
    );
  };
  const to = async () => (await mails()).map((mail) => mail.to?.[0]?.address);

  it('goes once to each with mail, and to the contact or the mailbox for the others', async () => {
    await send();
    await pipeline.work();
    await send();
    await pipeline.work();
    expect((await to()).toSorted()).toEqual([
      'amina.warsame@bvc.example',
      'kansli@ljungbacken.example',
      'leyla.ozdemir@bvc.example',
      'zoe@bvc.example',
    ]);
    expect((await mails()).map(({ state, aboutKind }) => [state, aboutKind])).toEqual(
      Array.from({ length: 4 }, () => ['SENT', 'Letter']),
    );
    // The club has neither a contact nor a mailbox: it is told as not reached, and nothing is written for it.
    expect(await use().prisma.letterReader.findMany({ where: { way: 'NOBODY' } })).toMatchObject([
      { organisationId: 'club', forPersonIds: ['member'] },
    ]);
  });

  it('stands in a frame in the reader’s language, plain and answerable', async () => {
    await send();
    await pipeline.work();
    const all = await mails();
    const mailTo = (address: string) => all.find((mail) => mail.to?.[0]?.address === address);
    const amina = mailTo('amina.warsame@bvc.example');
    expect(amina).toMatchObject({ subject: 'Ny parkering', replyTo: [{ address: 'utbildning@samlots.example' }] });
    expect(amina?.said).toContain('Hej Amina!');
    expect(amina?.said).toContain(
      'Samordnaren för Gemensamt utbildningsår 2014 skriver om Utbildningsdag 4, torsdag 6 mars:',
    );
    expect(amina?.text).toContain('Parkera på torget.\nKom i tid.\n\nKarta: https://samlots.example/karta');
    expect(amina?.html).toContain('<a href="https://samlots.example/karta"');
    expect(amina?.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(amina?.html).not.toContain('<script');
    expect(amina?.said).toContain('Du får mejlet för att du har en plats. Svarar du på mejlet går svaret till:');
    expect(mailTo('zoe@bvc.example')?.said).toContain(
      'The coordinator of Joint training year 2014 writes about Training day 4, Thursday 6 March:',
    );
  });

  it('names to the contact only those who have no mail of their own, never a protected name, never a theme', async () => {
    await send();
    await pipeline.work();
    const all = await mails();
    const contact = all.find((mail) => mail.to?.[0]?.address === 'leyla.ozdemir@bvc.example');
    expect(contact?.said).toContain('Alm Alias och Ulla Utanpost får inget eget mejl. Berätta vad som står här.');
    expect(contact?.said).toContain('Du får mejlet för att du är kontaktperson för BVC Tallkotten.');
    const everything = (await use().prisma.message.findMany()).map(({ bytes, ...row }) =>
      [JSON.stringify(row), Buffer.from(bytes ?? []).toString('utf8')].join(),
    );
    const read = all.map((mail) => `${mail.text} ${mail.html} ${JSON.stringify(mail.headers)}`);
    for (const text of [...everything, ...read]) expect(text).not.toMatch(/Hemliga|hidden@|Våld/);
    for (const mail of all.filter(({ to: readers }) => readers?.[0]?.address !== 'leyla.ozdemir@bvc.example'))
      expect(mail.said).not.toMatch(/Ulla|Alm|Zoë Årman|Warsame/);
  });

  it('greets each who shares a mailbox', async () => {
    await use().prisma.person.update({ where: { id: 'zoe' }, data: { email: 'amina.warsame@bvc.example' } });
    await send({ to: { ...letter.to, audience: 'ENROLLED' } });
    await pipeline.work();
    const shared = (await mails()).filter((mail) => mail.to?.[0]?.address === 'amina.warsame@bvc.example');
    expect(shared.map(({ said }) => said.slice(0, 9)).toSorted()).toEqual(['Hej Amina', 'Hi Zoë! N']);
  });

  it('is shown as not written where the address is gone or is none, and the others get theirs', async () => {
    await send();
    await use().prisma.person.update({ where: { id: 'amina' }, data: { email: null } });
    await use().prisma.person.update({ where: { id: 'zoe' }, data: { email: 'zoe hos oss' } });
    await pipeline.work();
    expect(await to()).toHaveLength(2);
    const rows = await use().prisma.message.findMany({ where: { bytes: null }, orderBy: { state: 'asc' } });
    expect(rows.map(({ state, reason }) => [state, reason])).toEqual([
      ['DROPPED', 'no-address'],
      ['FAILED', 'mail refused: to must be one plain e-mail address'],
    ]);
  });

  it('goes to the contacts of a programme', async () => {
    await send({ to: { kind: 'programme', id: 'year-2014', audience: 'CONTACTS_WITH_SEATS' } });
    await pipeline.work();
    expect((await to()).toSorted()).toEqual(['kansli@ljungbacken.example', 'leyla.ozdemir@bvc.example']);
    const contact = (await mails()).find((mail) => mail.to?.[0]?.address === 'leyla.ozdemir@bvc.example');
    expect(contact?.said).toContain('Samordnaren för Gemensamt utbildningsår 2014 skriver till kontaktpersonerna:');
    expect(contact?.text).toContain('https://samlots.example/utbildning/year-2014');
  });

  it('keeps why one was refused, and asks for each once also when the job is run twice', async () => {
    const refusing = mailPipeline(use().prisma, {
      send: async ({ to: address }) => {
        if (address.startsWith('zoe')) throw new SendRefused(true, '550 5.1.1 unknown', null);
        return { accepted: true };
      },
      close: () => undefined,
    });
    const { id } = await refusing.execute(sendLetter, mailActors.coordinator, letter);
    await refusing.work();
    await refusing.work();
    const states = await use().prisma.message.groupBy({ by: ['state'], where: { aboutId: id }, _count: true });
    expect(states.toSorted((a, b) => a.state.localeCompare(b.state)).map((row) => [row.state, row._count])).toEqual([
      ['FAILED', 1],
      ['SENT', 3],
    ]);
  });
});
