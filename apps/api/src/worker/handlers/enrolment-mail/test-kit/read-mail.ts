import type { Db } from '@samlots/db';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';

/** What a calendar reads from the calendar part, as its four or five words that matter. */
type ReadEvent = {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly location: string;
  readonly summary: string;
  readonly attendees: readonly string[];
  readonly organiser: string;
};

export type ReadMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly event: ReadEvent | null;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function eventIn(content: string): ReadEvent {
  const calendar = ICAL.Component.fromString(content);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('the calendar has no event');
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(component);
  return {
    method: textOf(calendar.getFirstPropertyValue('method')),
    uid: event.uid,
    sequence: event.sequence,
    status: textOf(component.getFirstPropertyValue('status')),
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
    location: event.location,
    summary: event.summary,
    // The scheme of an address has no case (RFC 3986).
    attendees: event.attendees.map((one) => textOf(one.getFirstValue()).replace(/^MAILTO:/, 'mailto:')),
    organiser: event.organizer.replace(/^MAILTO:/, 'mailto:'),
  };
}

/** Reads the bytes of one mail as a mail program and a calendar would. Its text has one space for any white space. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'utf8' });
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  return {
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: (mail.text ?? '').replaceAll(/\s+/g, ' '),
    html: mail.html ?? '',
    messageId: mail.messageId ?? '',
    event: part ? eventIn(textOf(part.content)) : null,
  };
}

/** The mails that were sent, in the order they were rendered. */
export async function sentMails(prisma: Db): Promise<readonly ReadMail[]> {
  const rows = await prisma.message.findMany({ where: { state: 'SENT' }, orderBy: { id: 'asc' } });
  return Promise.all(rows.map(({ bytes }) => readMail(bytes ?? new Uint8Array())));
}
