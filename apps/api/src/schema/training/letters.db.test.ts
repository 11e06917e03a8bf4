import { countStatements, describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { seedDemo } from '../../seed/seed.ts';
import { browse, type Browser } from '../../test-kit/browse.ts';
import { testApi, type TestApi } from '../../test-kit/test-api.ts';

const previewOf = `query Preview($occurrence: ID, $programme: ID, $audience: String!, $subject: String, $body: String) {
  letterPreview(occurrenceId: $occurrence, programmeId: $programme, audience: $audience, subject: $subject, body: $body) {
    count own passedOn unreached personalNumberIn same { key } readers(first: 1000) { way name unit { name kind } passesOnTo } } }`;

const sendIt = `mutation Send($key: String!, $occurrence: ID, $audience: String!, $subject: String!, $body: String!) {
  sendLetter(requestKey: $key, occurrenceId: $occurrence, audience: $audience, subject: $subject, body: $body) {
    __typename ... on LetterSent { key count } ... on Refusal { code facts { name value } } } }`;

const dayPage = `query Day($id: ID!) { occurrence(id: $id) { materials { title url fileName agendaItemKey }
  letters { key subject body readerCount counts { sent queued failed unreached } readers(first: 5) { name } } } }`;

const preview = z.object({
  letterPreview: z
    .object({
      count: z.number(),
      own: z.number(),
      passedOn: z.number(),
      unreached: z.number(),
      personalNumberIn: z.array(z.string()),
      same: z.object({ key: z.string() }).nullable(),
      readers: z.array(z.object({ way: z.string(), name: z.string().nullable(), passesOnTo: z.array(z.string()) })),
    })
    .nullable(),
});

const letters = z.object({
  occurrence: z.object({
    letters: z.array(
      z.object({
        key: z.string(),
        subject: z.string(),
        body: z.string(),
        counts: z.object({ sent: z.number(), queued: z.number(), failed: z.number(), unreached: z.number() }),
        readers: z.array(z.object({ name: z.string().nullable() })),
      }),
    ),
  }),
});

const strangers = [undefined, 'samordnare2@samlots.example', 'lasare@samlots.example', 'redaktor@samlots.example'];
const letter = {
  key: '00000000-0000-4000-8000-000000000001',
  audience: 'ENROLLED',
  subject: 'Ny parkering',
  body: 'På torget.',
};

describeOn('letters in the graph', (use) => {
  let api: TestApi;
  let sources = 0;
  const as = async (email?: string): Promise<Browser> => {
    const browser = browse(api, `192.0.2.${(sources += 1)}`);
    if (email) await browser.signIn(email);
    return browser;
  };
  const ask = async (browser: Browser, variables: object) =>
    preview.parse((await browser.graphql(previewOf, { ...variables })).data).letterPreview;
  const lettersSeen = async (browser: Browser, id = 'day-4-a') =>
    letters.parse((await browser.graphql(dayPage, { id })).data).occurrence.letters;

  /** Somebody with an account of her own and the given state at the occurrence. */
  const participant = async (id: string, state: string): Promise<Browser> => {
    const { prisma } = use();
    const { personId } = await prisma.enrolment.findFirstOrThrow({ where: { occurrenceId: 'day-4-a', state } });
    const email = `${id}@samlots.example`;
    await prisma.user.create({ data: { id, name: id, email, emailVerified: true, persons: { create: { personId } } } });
    return as(email);
  };

  beforeAll(async () => {
    await use().reset();
    api = testApi(use(), {});
    await seedDemo({ prisma: use().prisma, clock: api.clock, dates: 'domain' });
    // Some of the strangers have seats here in the demo: they have given them back.
    await use().prisma.enrolment.updateMany({
      where: {
        occurrenceId: 'day-4-a',
        person: { accounts: { some: { user: { email: { in: strangers.flatMap((email) => email ?? []) } } } } },
      },
      data: { state: 'CANCELLED', endedAt: api.clock.now() },
    });
  });

  it('previews by number and by list, with aliases and never an address, in six statements', async () => {
    const browser = await as('samordnare@samlots.example');
    const variables = { occurrence: 'day-4-a', audience: 'ENROLLED' };
    const { result, statements } = await countStatements(use(), () => ask(browser, variables));
    // Signing in is looked up by two more.
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(8);
    expect(result).toMatchObject({ personalNumberIn: [], same: null });
    const seats = await use().prisma.enrolment.count({ where: { occurrenceId: 'day-4-a', state: 'ENROLLED' } });
    expect((result?.own ?? 0) + (result?.passedOn ?? 0) + (result?.unreached ?? 0)).toBe(seats);
    expect(result?.readers.filter(({ way }) => way === 'OWN')).toHaveLength(result?.own ?? -1);
    const hidden = await use().prisma.person.findMany({ where: { protectedIdentity: true } });
    const told = JSON.stringify(result);
    for (const { name, email } of hidden) {
      expect(told).not.toContain(name);
      expect(told).not.toContain(email ?? 'no-address');
    }
    expect(told).not.toContain('@');
  });

  it('counts contacts by unit', async () => {
    const browser = await as('samordnare@samlots.example');
    const { id } = await use().prisma.trainingProgramme.findFirstOrThrow({
      where: { id: { startsWith: 'utbildningsar' } },
    });
    const withSeats = await ask(browser, { programme: id, audience: 'CONTACTS_WITH_SEATS' });
    const all = await ask(browser, { programme: id, audience: 'CONTACTS' });
    expect(withSeats?.count).toBeGreaterThan(5);
    expect(all?.count).toBeGreaterThanOrEqual(withSeats?.count ?? 0);
    expect(await ask(browser, { programme: id, audience: 'ENROLLED' })).toBeNull();
    expect(await ask(browser, { occurrence: 'day-4-a', audience: 'CONTACTS' })).toBeNull();
    expect(await ask(browser, { occurrence: 'day-4-a', audience: 'ALL' })).toBeNull();
  });

  it('points out a personal number before anything is sent', async () => {
    const browser = await as('samordnare@samlots.example');
    const typed = { occurrence: 'day-4-a', audience: 'ENROLLED', subject: 'Om 811218-9876', body: 'Ring 8112189876' };
    expect(await ask(browser, typed)).toMatchObject({ personalNumberIn: ['subject', 'body'] });
  });

  it('sends once, tells when the same letter was sent, and shows the coordinator who reads it', async () => {
    const browser = await as('samordnare@samlots.example');
    const send = async () => (await browser.graphql(sendIt, { ...letter, occurrence: 'day-4-a' })).data;
    const first = await send();
    expect(first).toMatchObject({ sendLetter: { __typename: 'LetterSent' } });
    expect(await send()).toEqual(first);
    const seen = await lettersSeen(browser);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.readers).toHaveLength(5);
    const { audience, subject, body } = letter;
    expect((await ask(browser, { occurrence: 'day-4-a', audience, subject, body }))?.same?.key).toBe(seen[0]?.key);
    expect(await use().prisma.letter.count({ where: { occurrenceId: 'day-4-a' } })).toBe(1);
  });

  it('is read by those with the same place, without its readers, and by nobody else', async () => {
    const enrolled = await lettersSeen(await participant('seated', 'ENROLLED'));
    expect(enrolled).toMatchObject([{ subject: letter.subject, body: letter.body, readers: [] }]);
    expect(enrolled[0]?.counts).toEqual({ sent: 0, queued: 0, failed: 0, unreached: 0 });
    expect(await lettersSeen(await participant('waiting', 'WAITLISTED'))).toEqual([]);
    for (const email of strangers) expect(await lettersSeen(await as(email)), email).toEqual([]);
    const key = (await use().prisma.letter.findFirstOrThrow({ where: { occurrenceId: 'day-4-a' } })).id;
    for (const email of strangers) {
      const { data } = await (await as(email)).graphql('query L($id: ID!) { letter(id: $id) { body } }', { id: key });
      expect(data, email).toEqual({ letter: null });
    }
  });

  it.each(strangers)('lets %s neither preview nor send', async (email) => {
    const browser = await as(email);
    expect(await ask(browser, { occurrence: 'day-4-a', audience: 'ENROLLED' })).toBeNull();
    const before = await use().prisma.letter.count();
    expect((await browser.graphql(sendIt, { ...letter, occurrence: 'day-4-a' })).data).toMatchObject({
      sendLetter: { __typename: 'NotAllowed' },
    });
    expect(await use().prisma.letter.count()).toBe(before);
  });

  it('has a letter and two materials at a day that is over', async () => {
    const browser = await as('samordnare@samlots.example');
    const { occurrenceId } = await use().prisma.material.findFirstOrThrow();
    const { data } = await browser.graphql(dayPage, { id: occurrenceId });
    expect(data).toMatchObject({
      occurrence: {
        materials: [{ fileName: 'Bilder från dagen.pdf' }, { fileName: null, agendaItemKey: null }],
        letters: [{ counts: { failed: 1, queued: 0 } }],
      },
    });
  });
});
