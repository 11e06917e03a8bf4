import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import { buildMime, composeMessage, MimeRefused, type MailContent } from '@samlots/mail';
import type { ApiConfig } from '../config.ts';
import type { Recipient } from './recipients.ts';

/** A mail without a calendar part, about something other than one seat. */
export type LetterToKeep = {
  readonly kind: MailContent['kind'];
  readonly about: { readonly kind: 'Letter' | 'JoinLink' | 'Membership' | 'UnitReminder'; readonly id: string };
  readonly to: Recipient;
  readonly content: MailContent;
  /**
   * Id of the one who reads it, where several may share an address: the message has the same id, and each gets her own.
   */
  readonly readerId?: string;
  /** The mailbox for questions; support's when left out. Replies go there. */
  readonly questionsTo?: string;
};

type Rendered = { readonly subject: string; readonly bytes: Uint8Array<ArrayBuffer> };
type Identified = { readonly messageId: string; readonly questionsTo: string; readonly now: Date };

async function render(config: ApiConfig, { to, content }: LetterToKeep, of: Identified): Promise<Rendered> {
  const { locale, greetingName } = to;
  const greeting = greetingName === undefined ? {} : { greetingName };
  const words = await composeMessage({
    locale,
    demo: config.demo,
    ...greeting,
    questionsTo: of.questionsTo,
    content,
  });
  const bytes = await buildMime({
    ...words,
    from: config.mailFrom,
    to: { name: to.name, address: to.address },
    messageId: of.messageId,
    date: of.now,
    locale,
    headers: { 'Reply-To': of.questionsTo },
  });
  return { subject: words.subject, bytes: new Uint8Array(bytes) };
}

/** An address that no mail can be made for is a fault to show, not one to try again. */
async function orRefused(work: () => Promise<Rendered>): Promise<Rendered | { readonly refused: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MimeRefused) return { refused: error.message };
    throw error;
  }
}

/**
 * Renders a letter once, keeps its bytes and asks for them to be sent, all in the caller's transaction. A letter of that
 * kind about that thing to that address is never kept twice, so a job that runs again finds its work done. Answers
 * whether it was kept now; one that cannot be written is kept as failed, with the reason.
 */
export async function keepLetter(config: ApiConfig, world: World<Tx>, letter: LetterToKeep): Promise<boolean> {
  const { tx, now, newId, enqueue } = world;
  const { kind, about, to, readerId, questionsTo = config.supportEmail } = letter;
  const dedupeKey = [about.kind, about.id, kind, readerId ?? to.address].join(' ');
  if ((await tx.message.findUnique({ where: { dedupeKey }, select: { id: true } })) !== null) return false;
  const id = readerId ?? newId();
  const messageId = `<${id}@${config.mailFrom.address.split('@').at(-1)}>`;
  const rendered = await orRefused(() => render(config, letter, { messageId, questionsTo, now }));
  const columns = { id, dedupeKey, kind, aboutKind: about.kind, aboutId: about.id, messageId, createdAt: now };
  if ('refused' in rendered) {
    const failed = { recipient: to.address, subject: '', state: 'FAILED', reason: rendered.refused };
    await tx.message.create({ data: { ...columns, ...failed } });
    return true;
  }
  await tx.message.create({ data: { ...columns, ...rendered, recipient: to.address } });
  await enqueue('send-message', { messageId: id, orderKey: id });
  return true;
}
