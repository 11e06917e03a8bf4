import { isSelf, NotFound } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { idInput } from './parts/occurrence-input.ts';

/** Stops the address of a person's calendar feed. Stopping it twice is no fault. */
export const revokeFeed = defineUseCase({
  name: 'revoke-feed',
  input: z.object({ personId: idInput }),
  locks: ({ personId }) => [{ table: 'Person', id: personId }],
  async load({ tx }, { personId }) {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true } });
    if (!person) throw new NotFound({ id: personId });
    return person;
  },
  policy: (actor, { id }) => isSelf(actor, id),
  async run({ tx, now }, { personId }) {
    const { count } = await tx.feed.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
    return { revoked: count };
  },
  audit: ({ personId }, _person, { revoked }) => ({
    subjectKind: 'Person',
    subjectId: personId,
    facts: { revoked },
    concerns: [personId],
  }),
});
