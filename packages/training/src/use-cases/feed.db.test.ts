import { describeOn } from '@samlots/db/test-kit';
import { InvalidInput, NotAllowed, NotFound, type Actor } from '@samlots/kernel';
import { beforeEach, expect, it } from 'vitest';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { runUseCases, type Run } from '../test-kit/run-use-cases.ts';
import { makeFeed } from './make-feed.ts';
import { noteFeedRead } from './note-feed-read.ts';
import { revokeFeed } from './revoke-feed.ts';

const hash = (letter: string): string => letter.repeat(43);

describeOn('a person’s calendar feed', (use) => {
  let run: Run;
  beforeEach(async () => {
    await use().reset();
    await smallWorld(use().prisma, { capacity: 2, clinic: 2, parish: 1 });
    run = runUseCases(use().prisma, '2014-02-10T09:00:00Z');
  });
  const feeds = () =>
    use().prisma.feed.findMany({ orderBy: { id: 'asc' }, select: { tokenHash: true, revokedAt: true } });

  it('is one at a time: a new address stops the one before, and it can be stopped', async () => {
    await run.execute(makeFeed, actors.nurse, { personId: 'clinic-1', tokenHash: hash('a') });
    const second = await run.execute(makeFeed, actors.nurse, { personId: 'clinic-1', tokenHash: hash('b') });
    expect(second.replaced).toBe(1);
    const stopped = new Date('2014-02-10T09:00:00Z');
    expect(await feeds()).toEqual([
      { tokenHash: hash('a'), revokedAt: stopped },
      { tokenHash: hash('b'), revokedAt: null },
    ]);
    expect(await run.execute(revokeFeed, actors.nurse, { personId: 'clinic-1' })).toEqual({ revoked: 1 });
    expect(await run.execute(revokeFeed, actors.nurse, { personId: 'clinic-1' })).toEqual({ revoked: 0 });
  });

  const others: [string, Actor][] = [
    ['nobody', actors.nobody],
    ['her contact', actors.contact],
    ['the coordinator', actors.coordinator],
    ['a reader', actors.reader],
    ['the holder of a link', { kind: 'seat-holder', linkId: 'l', enrolmentId: 'e' }],
    ['the system', { kind: 'system', process: 'calendar' }],
  ];

  it.each(others)('is not made or stopped by %s', async (_who, actor) => {
    await run.execute(makeFeed, actors.nurse, { personId: 'clinic-1', tokenHash: hash('a') });
    const before = await feeds();
    const made = run.execute(makeFeed, actor, { personId: 'clinic-1', tokenHash: hash('b') });
    await expect(made).rejects.toThrow(NotAllowed);
    await expect(run.execute(revokeFeed, actor, { personId: 'clinic-1' })).rejects.toThrow(NotAllowed);
    expect(await feeds()).toEqual(before);
  });

  it('refuses a person who is not there, and a hash that is none', async () => {
    const none = run.execute(makeFeed, actors.nurse, { personId: 'none', tokenHash: hash('a') });
    await expect(none).rejects.toThrow(NotFound);
    const bare = run.execute(makeFeed, actors.nurse, { personId: 'clinic-1', tokenHash: 'token' });
    await expect(bare).rejects.toThrow(InvalidInput);
    expect(await feeds()).toEqual([]);
  });

  it('notes when it was read, by the system alone', async () => {
    const { id } = await run.execute(makeFeed, actors.nurse, { personId: 'clinic-1', tokenHash: hash('a') });
    await expect(run.execute(noteFeedRead, actors.nurse, { feedId: id })).rejects.toThrow(NotAllowed);
    await run.execute(noteFeedRead, { kind: 'system', process: 'calendar' }, { feedId: id });
    expect(await use().prisma.feed.findUnique({ where: { id } })).toMatchObject({
      lastReadAt: new Date('2014-02-10T09:00:00Z'),
    });
  });
});
