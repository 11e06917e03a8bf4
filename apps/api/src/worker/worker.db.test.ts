import { once } from 'node:events';
import { openQueue } from '@samlots/db';
import { describeOn } from '@samlots/db/test-kit';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { assembleApi, type Api } from '../assemble-api.ts';
import { readConfig } from '../config.ts';
import { systemIds } from '../ids.ts';
import { createLog } from '../log.ts';
import { twoDistricts } from '../test-kit/two-districts.ts';

const nurse = 'clinic-nurse@samlots.example';

type Heard = { readonly to: string[]; answers: number[] };

/** A mail server that answers RCPT by the given codes in turn, then takes everything. */
const mailServer = async (heard: Heard): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const code = heard.answers.shift();
      if (code === undefined) heard.to.push(address);
      done(code === undefined ? null : Object.assign(new Error('no'), { responseCode: code }));
    },
    onData: (stream, _session, done) => {
      stream.resume().on('end', () => done());
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
};

describeOn('sending mail', (use) => {
  let heard: Heard;
  let server: Awaited<ReturnType<typeof mailServer>>;
  let api: Api;

  beforeEach(async () => {
    await use().reset();
    await twoDistricts(use().prisma);
    heard = { to: [], answers: [] };
    server = await mailServer(heard);
    const log = createLog(() => {});
    const config = { ...readConfig({ SEED: 'none' }), smtpUrl: server.url };
    const database = { ...use(), close: async () => {} };
    const queue = await openQueue(database, () => {}, { retryDelaySeconds: 1 });
    const clock = { now: () => new Date() };
    api = assembleApi({ config, database, queue, clock, ids: systemIds, log, secret: 's'.repeat(32) });
    await api.worker.start();
  });
  afterEach(async () => {
    await api.close();
    await server.close();
  });

  const ask = (email: string): Promise<Response> =>
    api.fetch(
      new Request('http://127.0.0.1:3000/auth/request-link', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email }),
      }),
    );

  const settled = () =>
    vi.waitFor(
      async () => {
        const message = await use().prisma.message.findFirst();
        expect(message?.state).not.toBe('QUEUED');
        return message;
      },
      { timeout: 20_000, interval: 50 },
    );

  it('sends a sign-in mail over SMTP and keeps nothing of its link', async () => {
    await ask(nurse);
    expect(await settled()).toMatchObject({ state: 'SENT', attempts: 1, bytes: null });
    expect(heard.to).toEqual([nurse]);
  });

  it('removes the row of an address without an account', async () => {
    await ask('nobody@samlots.example');
    await vi.waitFor(async () => expect(await use().prisma.message.count()).toBe(0), { timeout: 20_000, interval: 50 });
    expect(heard.to).toEqual([]);
  });

  it('writes a refusal for good on the message, and goes on', async () => {
    heard.answers.push(550);
    await ask(nurse);
    expect(await settled()).toMatchObject({
      state: 'FAILED',
      attempts: 1,
      bytes: null,
      reason: expect.stringContaining('550'),
    });
    await ask(nurse);
    await vi.waitFor(() => expect(heard.to).toEqual([nurse]), { timeout: 20_000, interval: 50 });
  });

  it('tries again after a refusal in passing', async () => {
    heard.answers.push(451);
    await ask(nurse);
    expect(await settled()).toMatchObject({ state: 'SENT', attempts: 2 });
    expect(heard.to).toEqual([nurse]);
  });
});
