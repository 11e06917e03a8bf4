import { afterEach, beforeEach, expect, it } from 'vitest';
import { describeOn } from '../test-kit/engines.ts';
import { transact } from '../transact.ts';
import { openQueue, type Queue } from './open-queue.ts';

describeOn('the queue', (use) => {
  let queue: Queue;
  let faults: unknown[] = [];
  const reopen = async () => {
    queue = await openQueue(use(), (fault) => void faults.push(fault), { retryDelaySeconds: 0 });
  };
  beforeEach(async () => {
    await use().reset();
    faults = [];
    await reopen();
  });
  afterEach(() => queue.stop());

  const send = (orderKey: string, ...messageIds: string[]) =>
    transact(use().prisma, async (tx) => {
      for (const messageId of messageIds) await queue.sendIn(tx, 'send-message', { messageId, orderKey });
    });

  /** Works the topic with `handle`, and answers what was handled, once `count` jobs are through. */
  const handled = async (count: number, handle: (messageId: string) => Promise<void> = async () => undefined) => {
    const done: string[] = [];
    const { promise, resolve } = Promise.withResolvers<readonly string[]>();
    await queue.work('send-message', async ({ messageId }) => {
      await handle(messageId);
      done.push(messageId);
      if (done.length === count) resolve(done);
    });
    return promise;
  };

  it('keeps a daily job once, however often a process asks for it', async () => {
    await queue.daily('retention', { daily: true }, '10 3 * * *');
    await queue.daily('retention', { daily: true }, '15 3 * * *');
    const kept = await use().prisma.$queryRaw`SELECT "name", "cron", "timezone", "data" FROM jobs.schedule`;
    expect(kept).toEqual([
      { name: 'retention', cron: '15 3 * * *', timezone: 'Europe/Stockholm', data: { daily: true } },
    ]);
  });

  it('holds a job if and only if its transaction commits', async () => {
    await send('uid-1', 'kept');
    const refusal = new Error('rolled back');
    const lost = transact(use().prisma, async (tx) => {
      await queue.sendIn(tx, 'send-message', { messageId: 'lost', orderKey: 'uid-1' });
      throw refusal;
    });
    await expect(lost).rejects.toBe(refusal);
    expect(await queue.waiting()).toBe(1);
    expect(await handled(1)).toEqual(['kept']);
  });

  it('sends from a transaction at once after it was opened on an existing database', async () => {
    await queue.stop();
    await reopen();
    await send('uid-1', 'first');
    expect(await queue.waiting()).toBe(1);
  });

  it('keeps the order of a key, also across a failure, while other keys go on', async () => {
    await send('uid-1', 'request', 'update', 'cancel');
    await send('uid-2', 'other');
    let failures = 2;
    const done = await handled(4, async (messageId) => {
      if (messageId === 'request' && failures > 0) {
        failures -= 1;
        throw new Error('451 try later');
      }
    });
    expect(done.filter((id) => id !== 'other')).toEqual(['request', 'update', 'cancel']);
    expect(done).toContain('other');
    expect(faults).toEqual([]);
  });

  it('orders a key by when jobs were sent, not by when their transactions began', async () => {
    const prisma = use().prisma;
    const { promise: firstBegan, resolve: began } = Promise.withResolvers<void>();
    const slow = transact(prisma, async (tx) => {
      await tx.$queryRaw`SELECT now()::text`;
      began();
      if (use().engine === 'postgresql') await send('uid-1', 'sent first');
      await queue.sendIn(tx, 'send-message', { messageId: 'sent last', orderKey: 'uid-1' });
    });
    await firstBegan;
    await slow;
    const expected = use().engine === 'postgresql' ? ['sent first', 'sent last'] : ['sent last'];
    expect(await handled(expected.length)).toEqual(expected);
  });

  it('works through many jobs without resting between them', async () => {
    await send('uid-1', ...Array.from({ length: 20 }, (_, index) => `a-${index}`));
    await send('uid-2', ...Array.from({ length: 20 }, (_, index) => `b-${index}`));
    const startedAt = performance.now();
    expect(await handled(40)).toHaveLength(40);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  });

  it('lays aside a job that fails for good: its key goes on, and somebody hears of it', async () => {
    await send('uid-1', 'bounces', 'next');
    const done = await handled(1, async (messageId) => {
      if (messageId === 'bounces') throw new Error('550 no such person');
    });
    expect(done).toEqual(['next']);
    expect(faults).toEqual([
      expect.objectContaining({ message: expect.stringContaining('given up after 11 attempts') }),
    ]);
    const aside = await use().prisma.$queryRaw`SELECT data->'payload' AS payload FROM jobs.job WHERE name = 'given-up'`;
    expect(aside).toEqual([{ payload: { messageId: 'bounces', orderKey: 'uid-1' } }]);
  });

  it('wakes a worker on commit', async () => {
    const wait = handled(1);
    await new Promise((done) => setTimeout(done, 300));
    const startedAt = performance.now();
    await send('uid-1', 'now');
    await wait;
    expect(performance.now() - startedAt).toBeLessThan(900);
  });
});
