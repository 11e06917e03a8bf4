import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { buildMime, MimeRefused, type MimeInput } from '../index.ts';

const mail: MimeInput = {
  from: { name: 'Samlots', address: 'utbildning@samlots.example' },
  to: { name: 'Amina Warsame', address: 'amina@bvc.example' },
  subject: 'Din plats är klar',
  text: 'Hej Åsa!\nRad två.\n',
  html: '<p>Hej Åsa!</p>',
  messageId: '<018f-1@samlots.example>',
  date: new Date('2014-02-10T09:00:00Z'),
  locale: 'sv',
};

const headNames = (bytes: Buffer): string[] => {
  const [head = ''] = bytes.toString('latin1').split('\r\n\r\n');
  return head
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => line.split(':')[0] ?? '');
};

const nasty = fc.constantFrom(
  '\r\n',
  '\n',
  '\r',
  '\u0000',
  '\u2028',
  '\u0085',
  '\ud800',
  '"',
  '<',
  '>',
  ',',
  ';',
  ':',
  '@',
  '\\',
  '=?UTF-8?Q?x?=',
  'Bcc: x@evil.example',
  '\r\n\r\n',
  'å',
  '👩🏽‍🏫',
  'مرحبا',
  ' ',
);
const words = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
/** What is left of a name or subject for a reader; runs of spaces may be folded away by any mail program. */
const plain = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim();

it('lets nothing in a subject or a name become a header or a second recipient', async () => {
  const expected = headNames(await buildMime(mail));
  await fc.assert(
    fc.asyncProperty(words, words, words, async (subject, fromName, toName) => {
      const change = {
        subject: `S${subject}`,
        from: { ...mail.from, name: fromName },
        to: { ...mail.to, name: toName },
      };
      const bytes = await buildMime({ ...mail, ...change });
      expect(headNames(bytes)).toEqual(expected);
      const read = await PostalMime.parse(bytes);
      expect(read.to?.map((one) => one.address)).toEqual([mail.to.address]);
      expect(read.from?.address).toBe(mail.from.address);
      expect([read.cc, read.bcc, read.replyTo]).toEqual([undefined, undefined, undefined]);
    }),
    { numRuns: 150 },
  );
});

it('keeps subjects and names as they were written', async () => {
  const subject = `Dag 2: "våld" – 50 %, åäö 👩🏽‍🏫 مرحبا ${'lång '.repeat(40)}`.trim();
  const name = 'Åsa "Ankan" Öz, förskolan';
  const read = await PostalMime.parse(await buildMime({ ...mail, subject, to: { ...mail.to, name } }));
  expect([plain(read.subject ?? ''), read.to?.[0]?.name]).toEqual([plain(subject), name]);
  expect([read.text?.trim(), read.html?.trim()]).toEqual(['Hej Åsa!\nRad två.', mail.html]);
});

it('gives the same bytes for the same input, and other boundaries for another message', async () => {
  const [once, again] = [await buildMime(mail), await buildMime({ ...mail })];
  expect(once.equals(again)).toBe(true);
  const boundary = (bytes: Buffer): string | undefined => /boundary="([^"]+)"/.exec(bytes.toString('latin1'))?.[1];
  expect(boundary(await buildMime({ ...mail, messageId: '<018f-2@samlots.example>' }))).not.toBe(boundary(once));
});

it('passes further headers on', async () => {
  const bytes = await buildMime({ ...mail, headers: { 'List-Unsubscribe': '<https://samlots.example/u/1>' } });
  const read = await PostalMime.parse(bytes);
  expect(read.headers.find((one) => one.key === 'list-unsubscribe')?.value).toBe('<https://samlots.example/u/1>');
});

const calendar = { method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n' } as const;
it.each<[string, Partial<MimeInput>]>([
  ['to', { to: { name: 'A', address: 'a@b.example\r\nBcc: x@evil.example' } }],
  ['to', { to: { name: 'A', address: 'a@b.example, x@evil.example' } }],
  ['to', { to: { name: 'A', address: 'å@b.example' } }],
  ['to', { to: { name: 'A', address: '' } }],
  ['from', { from: { name: 'A', address: 'A <a@b.example>' } }],
  ['messageId', { messageId: '<a@b>\r\nX-Evil: 1' }],
  ['messageId', { messageId: 'a@b.example' }],
  ['date', { date: new Date(Number.NaN) }],
  ['headers', { headers: { 'X-One': 'a\r\nX-Evil: 1' } }],
  ['headers', { headers: { 'X-One: a\r\nX-Evil': '1' } }],
  ['headers', { headers: { BCC: 'x@evil.example' } }],
  ['calendar', { calendar }],
])('refuses a bad %s', async (field, change) => {
  const refusal = buildMime({ ...mail, ...change });
  await expect(refusal).rejects.toThrow(MimeRefused);
  await expect(refusal).rejects.toThrow(`mail refused: ${field} `);
});
