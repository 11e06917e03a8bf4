import { NotFound } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { idInput } from './parts/occurrence-input.ts';

/** Notes that a calendar fetched a feed, so that its owner sees whether the address is in use. Asked once a day at most. */
export const noteFeedRead = defineUseCase({
  name: 'note-feed-read',
  input: z.object({ feedId: idInput }),
  locks: () => [],
  async load({ tx }, { feedId }) {
    const feed = await tx.feed.findUnique({ where: { id: feedId }, select: { personId: true } });
    if (!feed) throw new NotFound({ id: feedId });
    return feed;
  },
  policy: (actor) => actor.kind === 'system',
  async run({ tx, now }, { feedId }) {
    await tx.feed.update({ where: { id: feedId }, data: { lastReadAt: now } });
  },
  audit: ({ feedId }, { personId }) => ({
    subjectKind: 'Feed',
    subjectId: feedId,
    concerns: personId === null ? [] : [personId],
  }),
});
