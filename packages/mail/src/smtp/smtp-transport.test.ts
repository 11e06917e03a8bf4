import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { buildMime, createSmtpTransport, SendRefused } from '../index.ts';

type Received = { from: string; to: string[]; bytes: Buffer };
type Stage = 'recipient' | 'data';

const atEnd: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(atEnd.splice(0).map((close) => close()));
});

const portOf = (address: string | AddressInfo | null | undefined): number =>
  typeof address === 'object' && address ? address.port : 0;
const answer = (code: number): Error => Object.assign(new Error(`answer ${code}`), { responseCode: code });

const closing = (server: { close(done: () => void): unknown }): Promise<void> =>
  new Promise((resolve) => {
    server.close(resolve);
  });

/** A real SMTP server on the loopback; `refuse` answers a code at one stage instead of taking the mail. */
async function serve(refuse?: { at: Stage; code: number }): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse?.at === 'recipient' ? answer(refuse.code) : undefined),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (refuse?.at === 'data') return done(answer(refuse.code));
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address),
          bytes: Buffer.concat(chunks),
        });
        return done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  atEnd.push(() => closing(server));
  return { url: `smtp://127.0.0.1:${portOf(server.server.address())}`, received };
}

const letter = (): Promise<Buffer> =>
  buildMime({
    from: { name: 'Samlots', address: 'utbildning@samlots.example' },
    to: { name: 'Amina', address: 'amina@bvc.example' },
    subject: 'Din plats är klar',
    text: 'Hej!\n.\n..punkter i början av raden\n',
    html: `<p>${'å'.repeat(2000)}</p>`,
    messageId: '<018f-1@samlots.example>',
    date: new Date('2014-02-10T09:00:00Z'),
    locale: 'sv',
  });

const envelope = { from: 'utbildning@samlots.example', to: 'amina@bvc.example' };

async function refusalFrom(url: string): Promise<unknown> {
  const transport = createSmtpTransport(url);
  try {
    return await transport.send({ ...envelope, bytes: await letter() }).catch((error: unknown) => error);
  } finally {
    transport.close();
  }
}

it('hands the bytes over unchanged, every time', async () => {
  const { url, received } = await serve();
  const transport = createSmtpTransport(url);
  const bytes = await letter();
  expect(await transport.send({ ...envelope, bytes })).toEqual({ accepted: true });
  expect(await transport.send({ ...envelope, bytes })).toEqual({ accepted: true });
  transport.close();
  expect(received.map(({ from, to }) => [from, to])).toEqual(Array(2).fill([envelope.from, [envelope.to]]));
  expect(received.map((one) => one.bytes.equals(bytes))).toEqual([true, true]);
});

it.each<[code: number, at: Stage, permanent: boolean]>([
  [550, 'recipient', true],
  [451, 'recipient', false],
  [554, 'data', true],
  [451, 'data', false],
])('calls %i at the %s stage permanent: %s', async (code, at, permanent) => {
  const { url, received } = await serve({ at, code });
  const refusal = await refusalFrom(url);
  expect(refusal).toBeInstanceOf(SendRefused);
  expect(refusal).toMatchObject({ permanent, reason: expect.stringContaining(`${code}`) });
  expect(received).toEqual([]);
});

it('does not give a message up when the server is away, turns us off at the door or wants a password', async () => {
  const closed = createServer();
  closed.listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const away = portOf(closed.address());
  closed.close();
  await once(closed, 'close');
  const door = createServer((socket) => socket.end('554 no service for you\r\n'));
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  atEnd.push(() => closing(door));
  const locked = new SMTPServer({
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (_auth, _session, done) => done(answer(535)),
  });
  locked.listen(0, '127.0.0.1');
  await once(locked.server, 'listening');
  atEnd.push(() => closing(locked));
  const urls = [
    `smtp://127.0.0.1:${away}`,
    `smtp://127.0.0.1:${portOf(door.address())}`,
    `smtp://u:p@127.0.0.1:${portOf(locked.server.address())}`,
  ];
  for (const url of urls) expect(await refusalFrom(url)).toMatchObject({ name: 'SendRefused', permanent: false });
});
