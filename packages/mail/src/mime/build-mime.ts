import { createHash } from 'node:crypto';
import type { Locale } from '@samlots/text';
import MailComposer from 'nodemailer/lib/mail-composer';
import { checkedAddress, checkedHeaders, checkedMessageId, headerText, MimeRefused } from './header-rules.ts';

type Mailbox = { readonly name: string; readonly address: string };

export type MimeInput = {
  readonly from: Mailbox;
  /** One mail has one recipient. */
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** An iTIP message with CRLF line ends; `method` must be the one inside it. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
  /** Fixed for the life of the message, with its angle brackets: a resent mail is the same mail. */
  readonly messageId: string;
  readonly date: Date;
  readonly locale: Locale;
  /** Further headers, ASCII only (List-Unsubscribe and the like). */
  readonly headers?: Readonly<Record<string, string>>;
};

function calendarParts(calendar: NonNullable<MimeInput['calendar']>) {
  // Exchange refuses a part whose method differs from the one inside.
  if (!calendar.content.includes(`\r\nMETHOD:${calendar.method}\r\n`))
    throw new MimeRefused('calendar', `must hold METHOD:${calendar.method}`);
  const content = Buffer.from(calendar.content, 'utf8');
  // nodemailer's own `icalEvent` is not used: it shares one header object between the two parts. Base64 keeps CRLF.
  return {
    alternatives: [
      {
        contentType: `text/calendar; charset=utf-8; method=${calendar.method}`,
        contentTransferEncoding: 'base64' as const,
        content,
      },
    ],
    attachments: [{ filename: 'invite.ics', contentType: 'application/ics', content }],
  };
}

/** A boundary that is the same each time the same message is built, and differs between messages. */
const boundaryOf = (messageId: string): string => createHash('sha256').update(messageId).digest('hex').slice(0, 24);

/**
 * The bytes of one mail, with CRLF line ends: mixed( alternative( plain, html, calendar ), invite.ics ), or
 * alternative( plain, html ) without a calendar. The same input gives the same bytes. Throws `MimeRefused`.
 */
export async function buildMime(input: MimeInput): Promise<Buffer> {
  if (Number.isNaN(input.date.getTime())) throw new MimeRefused('date', 'must be a valid instant');
  const messageId = checkedMessageId(input.messageId);
  const composer = new MailComposer({
    from: { name: headerText(input.from.name), address: checkedAddress('from', input.from.address) },
    to: { name: headerText(input.to.name), address: checkedAddress('to', input.to.address) },
    subject: headerText(input.subject),
    text: input.text,
    html: input.html,
    ...(input.calendar ? calendarParts(input.calendar) : {}),
    messageId,
    date: input.date,
    headers: {
      ...checkedHeaders(input.headers ?? {}),
      // A person's "out of office" must not answer a machine, nor a machine loop with another (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
      'Content-Language': input.locale,
    },
    newline: 'windows',
    baseBoundary: boundaryOf(messageId),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
