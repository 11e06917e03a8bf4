import { defineUseCase } from '@samlots/db';
import { z } from 'zod';

const keptMs = 30 * 86_400_000;

/** Deletes invitations that were answered, withdrawn or grown too old 30 days ago: they name an address. */
export const forgetJoinLinks = defineUseCase({
  name: 'forget-join-links',
  input: z.object({}),
  locks: () => [],
  load: async () => null,
  policy: (actor) => actor.kind === 'system',
  async run({ tx, now }) {
    const before = { lt: new Date(now.getTime() - keptMs) };
    const { count } = await tx.joinLink.deleteMany({
      where: { OR: [{ usedAt: before }, { withdrawnAt: before }, { expiresAt: before }] },
    });
    return { count };
  },
  audit: (_input, _loaded, { count }) => ({ subjectKind: 'JoinLink', subjectId: 'all', facts: { count } }),
});
