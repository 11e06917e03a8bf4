/**
 * A marker name and a marker address belong to a person whose identity is protected. They are looked for in every mail,
 * calendar, feed, job, log line and error of a world where everything is done that can be done to her, and found nowhere
 * but in the answer of `reveal-protected-name`. schema/access-depth.db.test.ts looks for them in every query.
 */
import { describeOn } from '@samlots/db/test-kit';
import { beforeAll, expect, it } from 'vitest';
import PostalMime from 'postal-mime';
import { z } from 'zod';
import { browse, type Browser } from './test-kit/browse.ts';
import { fullWorld, hiddenAccount } from './test-kit/full-world.ts';
import { testApi, type TestApi } from './test-kit/test-api.ts';
import { protectedEmail, protectedName } from './test-kit/two-districts.ts';

const marker = /skyddberg/i;
const reveal = `mutation { revealProtectedName(personId: "clinic-hidden", reason: "safety") {
  __typename ... on RevealedName { name email } } }`;
const feed = z.object({ makeFeed: z.object({ address: z.string() }) });

describeOn('a protected identity', (use) => {
  let api: TestApi;
  const signedIn = async (email: string): Promise<Browser> => {
    const browser = browse(api, `192.0.2.${email.length}`);
    await browser.signIn(email);
    return browser;
  };
  const did = async (browser: Browser, mutation: string): Promise<string> => {
    const { data, errors } = await browser.graphql(`mutation { done: ${mutation} { __typename } }`);
    return (
      z.object({ done: z.object({ __typename: z.string() }) }).safeParse(data).data?.done.__typename ??
      JSON.stringify(errors)
    );
  };

  beforeAll(async () => {
    await use().reset();
    await fullWorld(use().prisma);
    // A mailbox that others share is the unit's way to her.
    await use().prisma.organisation.update({ where: { id: 'clinic' }, data: { email: 'bvc@samlots.example' } });
    api = testApi(use());
  });

  it('is written to through the contact, under the alias, whatever is done', async () => {
    const [contact, coordinator] = [
      await signedIn('clinic-contact@samlots.example'),
      await signedIn('north-coordinator@samlots.example'),
    ];
    const tie = 'membershipId: "m-clinic-hidden"';
    const done = [
      await did(
        coordinator,
        'sendLetter(occurrenceId: "north-A", audience: "EVERYONE", subject: "Hej", body: "Ta med en penna.", requestKey: "6f1c1f2e-7f7c-4a55-9d0e-5a4b8f0a1c11")',
      ),
      await did(contact, 'choosePart(enrolmentId: "e-clinic-hidden-A", part: "AM")'),
      await did(contact, `protectPerson(${tie}, alias: "Alias Alm")`),
      await did(contact, `offerClaim(${tie})`),
      await did(
        coordinator,
        'moveOccurrence(occurrenceId: "north-A", startsAt: "2014-04-03T08:00:00Z", venueId: "hall", version: 1)',
      ),
      await did(contact, 'cancelEnrolment(enrolmentId: "e-clinic-hidden-A")'),
      await did(
        contact,
        'enrolPeople(organisationId: "clinic", seats: [{ occurrenceId: "north-A", personIds: ["clinic-hidden"] }])',
      ),
      await did(
        coordinator,
        'giveRole(personId: "clinic-hidden", place: { role: ORG_CONTACT, scopeKind: "ORGANISATION", scopeId: "clinic" })',
      ),
      await did(coordinator, 'cancelOccurrence(occurrenceId: "north-A")'),
    ];
    expect(done.filter((said) => said.startsWith('['))).toEqual([]);
    await api.writeAndSend();
    const mails = await use().prisma.message.findMany();
    expect(mails.length).toBeGreaterThan(10);
    for (const { bytes, recipient, subject, dedupeKey } of mails) {
      const mail = bytes === null ? null : await PostalMime.parse(Buffer.from(bytes));
      const files =
        mail?.attachments.map(({ content }) =>
          typeof content === 'string' ? content : Buffer.from(new Uint8Array(content)).toString(),
        ) ?? [];
      const all = [recipient, subject, dedupeKey, mail?.html, mail?.text, JSON.stringify(mail?.headers), ...files].join(
        '\n',
      );
      expect(all).not.toMatch(marker);
      expect([recipient, subject]).not.toContain(hiddenAccount);
    }
    expect(
      mails.some(({ bytes }) => bytes !== null && /Alias Alm|Alias =|Alias_Alm/.test(Buffer.from(bytes).toString())),
    ).toBe(true);
  });

  it('stands in no calendar, of her own or of the programme', async () => {
    const self = await signedIn(hiddenAccount);
    const { data } = await self.graphql(
      'mutation { makeFeed(personId: "clinic-hidden") { ... on FeedMade { address } } }',
    );
    const { makeFeed } = feed.parse(data);
    const calendar = await api.api.fetch(new Request(makeFeed.address));
    expect(calendar.status).toBe(200);
    const text = await calendar.text();
    expect(text).toContain('BEGIN:VEVENT');
    expect(text).not.toMatch(marker);
  });

  it('is told to nobody but an administrator who has just shown a second factor, and each time is kept', async () => {
    const others = ['clinic-contact', 'north-coordinator', 'clinic-nurse'].map((id) => `${id}@samlots.example`);
    for (const email of [...others, hiddenAccount]) {
      expect(JSON.stringify(await (await signedIn(email)).graphql(reveal))).not.toMatch(marker);
    }
    const admin = await signedIn('admin@samlots.example');
    expect(await admin.graphql(reveal)).toEqual({ data: { revealProtectedName: { __typename: 'StepUpNeeded' } } });
    await use().prisma.session.updateMany({ where: { userId: 'u-admin' }, data: { secondFactorAt: api.clock.now() } });
    expect(await admin.graphql(reveal)).toEqual({
      data: { revealProtectedName: { __typename: 'RevealedName', name: protectedName, email: protectedEmail } },
    });
    api.clock.pass(10.1);
    expect(JSON.stringify(await admin.graphql(reveal))).toContain('StepUpNeeded');
    const entries = await use().prisma.auditEntry.findMany({ where: { useCase: 'reveal-protected-name' } });
    expect(entries.map(({ actorUserId, concernsIds, facts }) => [actorUserId, concernsIds, facts])).toEqual([
      ['u-admin', ['clinic-hidden'], { reason: 'safety' }],
    ]);
  });

  it('is answered for as for anybody else by whoever may not ask: the flag is not told', async () => {
    const contact = await signedIn('clinic-contact@samlots.example');
    const ask = (id: string) => contact.graphql(reveal.replace('clinic-hidden', id));
    const [hidden, open, none] = [await ask('clinic-hidden'), await ask('clinic-nurse'), await ask('nobody-at-all')];
    expect(open).toEqual(hidden);
    expect(none).toEqual(hidden);
  });

  it('stands in no trail, no job that waits, no log line and no error', async () => {
    const browser = await signedIn('clinic-contact@samlots.example');
    const errors = [
      await browser.graphql(`{ personsNamed(search: "${protectedName}") { name } }`),
      await browser.graphql(
        '{ organisation(id: "clinic") { staff(search: "skyddberg-m") { edges { node { name } } } } }',
      ),
    ];
    expect(JSON.stringify(errors)).not.toMatch(marker);
    expect(JSON.stringify(await use().prisma.auditEntry.findMany())).not.toMatch(marker);
    expect(JSON.stringify(await use().prisma.requestKey.findMany())).not.toMatch(marker);
    expect(api.logged.join('\n')).not.toMatch(marker);
  });
});
