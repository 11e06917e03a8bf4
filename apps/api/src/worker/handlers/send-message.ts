import type { PayloadOf } from '@samlots/kernel';
import { SendRefused } from '@samlots/mail';
import { signInKind } from '../../auth/mail-sign-in-link.ts';
import type { WorkerParts } from '../handler.ts';

type Parts = Pick<WorkerParts, 'config' | 'prisma' | 'clock' | 'log' | 'transport'>;

type Stored = { readonly id: string; readonly kind: string; readonly recipient: string; readonly bytes: Uint8Array };

/** Kinds whose bytes hold a link that lets somebody in: nothing of them is kept once they are on their way. */
const withLiveLink: readonly string[] = [signInKind, 'join-link'];

/** The demo mailbox keeps also these, to show them. */
const bytesAfter = (kind: string, toMailbox: boolean): { bytes: null } | Record<never, never> =>
  withLiveLink.includes(kind) && !toMailbox ? { bytes: null } : {};

const markSent = async ({ prisma, clock, transport }: Parts, { id, kind }: Stored): Promise<void> => {
  await prisma.message.update({
    where: { id },
    data: { state: 'SENT', sentAt: clock.now(), reason: null, ...bytesAfter(kind, transport === null) },
  });
};

/** Final: the job completes all the same, so that later mails of the same calendar uid are not held back by this one. */
const markFailed = async ({ prisma }: Parts, { id, kind }: Stored, reason: string): Promise<void> => {
  await prisma.message.update({ where: { id }, data: { state: 'FAILED', reason, ...bytesAfter(kind, false) } });
};

const send = async (parts: Parts, message: Stored): Promise<void> => {
  await parts.prisma.message.update({ where: { id: message.id }, data: { attempts: { increment: 1 } } });
  await parts.transport?.send({ from: parts.config.mailFrom.address, to: message.recipient, bytes: message.bytes });
};

/**
 * Sends the stored bytes of a message, unchanged at every attempt; without a transport the demo mailbox has it. A refusal
 * for good is written on the message; one in passing is thrown, so that the queue tries again.
 */
export const sendMessage = async (parts: Parts, { messageId }: PayloadOf<'send-message'>): Promise<void> => {
  const row = await parts.prisma.message.findUnique({ where: { id: messageId } });
  if (row === null || row.state === 'SENT') return;
  if (row.kind === signInKind && row.state === 'DROPPED') {
    await parts.prisma.message.delete({ where: { id: row.id } });
    return;
  }
  if (row.state !== 'QUEUED' || row.bytes === null) return;
  const message = { ...row, bytes: row.bytes };
  try {
    await send(parts, message);
  } catch (error) {
    if (!(error instanceof SendRefused) || !error.permanent) throw error;
    parts.log.warn('mail-refused', { messageId: row.id });
    await markFailed(parts, message, error.reason);
    return;
  }
  await markSent(parts, message);
};
