import { createTransport } from 'nodemailer';

/** A mail server did not take a message. `permanent` means that sending the same again gets the same answer. */
export class SendRefused extends Error {
  readonly permanent: boolean;
  readonly reason: string;

  constructor(permanent: boolean, reason: string, cause: unknown) {
    super(`mail not sent (${permanent ? 'for good' : 'for now'}): ${reason}`, { cause });
    this.name = 'SendRefused';
    this.permanent = permanent;
    this.reason = reason;
  }
}

type Outgoing = { readonly from: string; readonly to: string; readonly bytes: Uint8Array };

export type SmtpTransport = {
  /** Hands the bytes over unchanged; resolves when the server has taken responsibility. Throws `SendRefused`. */
  send(message: Outgoing): Promise<{ readonly accepted: true }>;
  /** Ends idle connections. */
  close(): void;
};

/** How long a server may be silent, in ms: long enough for greylisting servers, short enough for a queue. */
const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000, dnsTimeout: 15_000 };

// Only an answer about this sender, this recipient or these bytes is final. A refused password, certificate or greeting
// is ours to mend, and the message must not be given up for it.
const ABOUT_THE_MESSAGE = ['EENVELOPE', 'EMESSAGE'];

function refusalOf(error: unknown): SendRefused {
  if (!(error instanceof Error)) return new SendRefused(false, String(error), error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isFinal = 'permanent' in error && error.permanent === true;
  return new SendRefused(isFinal && ABOUT_THE_MESSAGE.includes(code), error.message, error);
}

/**
 * A transport for an SMTP address such as `smtp://user:secret@host:587` or `smtps://…` (nodemailer's URL form).
 * One connection per message; order and pace are the queue's business.
 */
export function createSmtpTransport(smtpUrl: string): SmtpTransport {
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send({ from, to, bytes }) {
      try {
        await transport.sendMail({ envelope: { from, to: [to] }, raw: Buffer.from(bytes) });
      } catch (error) {
        throw refusalOf(error);
      }
      return { accepted: true };
    },
    close: () => transport.close(),
  };
}
