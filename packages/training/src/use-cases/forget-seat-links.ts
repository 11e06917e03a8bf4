import { defineUseCase } from '@samlots/db';
import { z } from 'zod';

/** Deletes the links of mails to seats that can no longer be used. */
export const forgetSeatLinks = defineUseCase({
  name: 'forget-seat-links',
  input: z.object({}),
  locks: () => [],
  load: async () => null,
  policy: (actor) => actor.kind === 'system',
  async run({ tx, now }) {
    const { count } = await tx.seatLink.deleteMany({ where: { expiresAt: { lt: now } } });
    return { count };
  },
  audit: (_input, _loaded, { count }) => ({ subjectKind: 'SeatLink', subjectId: 'all', facts: { count } }),
});
