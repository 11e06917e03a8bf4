import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

type Received = { readonly to: string; readonly bytes: Buffer };

export type SmtpReceiver = {
  readonly url: string;
  readonly received: readonly Received[];
  /** How often a mail was turned away. */
  readonly refusals: readonly string[];
  /** Answers the next mail by "try again later" (451). */
  refuseNext(): void;
  close(): Promise<void>;
};

/** A real SMTP server on the loopback that keeps the bytes it is given. */
export async function smtpReceiver(): Promise<SmtpReceiver> {
  const received: Received[] = [];
  const refusals: string[] = [];
  let refusing = 0;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      const to = envelope.rcptTo[0]?.address ?? '';
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refusing > 0) {
          refusing -= 1;
          refusals.push(to);
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        received.push({ to, bytes: Buffer.concat(chunks) });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refusals,
    refuseNext: () => void (refusing += 1),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
