import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { expect, it } from 'vitest';
import { renderGolden } from './cases.ts';
import { sampleCalendar } from './sample-calendar.ts';

const here = new URL('.', import.meta.url);
const names = readdirSync(here).filter((name) => name.endsWith('.eml'));
const stored = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, here), 'latin1')]));
const storedMail = (name: string): string => stored[name] ?? '';
const withCalendar = names.filter((name) => storedMail(name).includes('text/calendar'));

it('builds the stored mails, byte for byte', async () => {
  expect(await renderGolden()).toEqual(stored);
});

it.each(['UTC', 'Pacific/Auckland'])('builds the same bytes in a process at TZ=%s', (zone) => {
  const script = fileURLToPath(new URL('cases.ts', here));
  const options = { env: { TZ: zone }, encoding: 'utf8', maxBuffer: 8_000_000 } as const;
  const printed: unknown = JSON.parse(execFileSync(process.execPath, [script], options));
  expect(printed).toEqual(stored);
});

/** The content types of the parts in order, with closing boundaries, as one line of brackets. */
function structureOf(mail: string): string {
  const marks = mail.matchAll(/^Content-Type: ([a-z]+\/[a-z]+)|^--\S+-Part_\d--\r$/gm);
  return [...marks]
    .map(([, type]) => (type === undefined ? ')' : type.startsWith('multipart') ? `${type}(` : type))
    .join(' ');
}

it.each(names)('%s has the parts in the order that mail programs want', (name) => {
  const plain = 'multipart/alternative( text/plain text/html )';
  const invite = 'multipart/mixed( multipart/alternative( text/plain text/html text/calendar ) application/ics )';
  expect(structureOf(storedMail(name))).toBe(withCalendar.includes(name) ? invite : plain);
  expect(storedMail(name)).not.toMatch(/[^\r]\n|\r[^\n]|\P{ASCII}/u);
  expect(
    storedMail(name)
      .split('\r\n')
      .filter((line) => line.length > 76 && !line.startsWith('Subject')),
  ).toEqual([]);
});

/** The decoded base64 parts. Read here and not by postal-mime, which evens out the line ends of text parts. */
const base64Parts = (mail: string): string[] =>
  mail
    .split(/\r\n--\S+\r\n/)
    .map((part) => part.split('\r\n\r\n'))
    .filter(([head = '']) => head.includes('Transfer-Encoding: base64'))
    .map(([, body = '']) => Buffer.from(body, 'base64').toString('utf8'));

it.each(withCalendar)('%s carries the same calendar twice, and names only its recipient there', async (name) => {
  const method = name.includes('cancelled') ? 'CANCEL' : 'REQUEST';
  const content = sampleCalendar(method, method === 'CANCEL' ? 1 : 0);
  expect(base64Parts(storedMail(name))).toEqual([content, content]);
  const mail = await PostalMime.parse(storedMail(name), { attachmentEncoding: 'utf8' });
  expect(mail.attachments.map((part) => [part.mimeType, part.method, part.filename])).toEqual([
    ['text/calendar', method, null],
    ['application/ics', undefined, 'invite.ics'],
  ]);
  const read = mail.attachments[0]?.content;
  const calendar = new ICAL.Component(ICAL.parse(typeof read === 'string' ? read : ''));
  const attendees = calendar.getFirstSubcomponent('vevent')?.getAllProperties('attendee') ?? [];
  expect(attendees.map((attendee) => attendee.getFirstValue())).toEqual([`mailto:${mail.to?.[0]?.address}`]);
});

it.each(names)(
  '%s says who it is from, that no person wrote it, in which language, and that its data are invented',
  async (name) => {
    const mail = await PostalMime.parse(storedMail(name));
    const header = (key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;
    expect(mail.from).toMatchObject({ name: 'Samlots, Hässelby-Vällingby', address: 'utbildning@samlots.example' });
    expect(mail.messageId).toBe(`<${name.replace('.eml', '')}@samlots.example>`);
    expect([header('auto-submitted'), header('content-language')]).toEqual(['auto-generated', name.split('.')[1]]);
    const demo = name.includes('.sv.') ? 'Påhittade uppgifter för demo.' : 'Invented details for the demo.';
    expect(mail.text).toContain(demo);
    expect(mail.html).toContain(demo);
  },
);
