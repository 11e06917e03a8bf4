import PostalMime from 'postal-mime';

/** One mail of the demo mailbox, in the shape of DESIGN 6. */
export type MailboxEntry = {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Absolute addresses in the mail, in order, each once. */
  readonly links: readonly string[];
  /** The iTIP text, where the mail carries an invitation. */
  readonly calendar: string | null;
  readonly raw_url: string;
  readonly sent_at: string | null;
};

type Stored = {
  readonly id: string;
  readonly recipient: string;
  readonly bytes: Uint8Array;
  readonly sentAt: Date | null;
};

const linksIn = (text: string): readonly string[] => [...new Set(text.match(/https?:\/\/[^\s<>"')]+/g) ?? [])];

const textOf = (content: ArrayBuffer | Uint8Array | string): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** Reads the stored bytes as a mail program would: what it shows is what was sent. */
export const mailboxEntry = async (message: Stored, baseUrl: string): Promise<MailboxEntry> => {
  const mail = await PostalMime.parse(message.bytes);
  const text = mail.text ?? '';
  const calendar = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  return {
    id: message.id,
    to: message.recipient,
    subject: mail.subject ?? '',
    text,
    html: mail.html ?? '',
    links: linksIn(text),
    calendar: calendar ? textOf(calendar.content) : null,
    raw_url: `${baseUrl}/dev/mail/${message.id}.eml`,
    sent_at: message.sentAt?.toISOString() ?? null,
  };
};
