import { isSelf, NotFound } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { idInput } from './parts/occurrence-input.ts';

/**
 * Makes the address of a person's own calendar feed; `tokenHash` is all that is kept of it. A person has one: the address
 * that was there stops working.
 */
export const makeFeed = defineUseCase({
  name: 'make-feed',
  input: z.object({ personId: idInput, tokenHash: z.string().min(40).max(64) }),
  locks: ({ personId }) => [{ table: 'Person', id: personId }],
  async load({ tx }, { personId }) {
    const person = await tx.person.findUnique({ where: { id: personId }, select: { id: true } });
    if (!person) throw new NotFound({ id: personId });
    return person;
  },
  policy: (actor, { id }) => isSelf(actor, id),
  async run({ tx, now, newId }, { personId, tokenHash }) {
    const { count: replaced } = await tx.feed.updateMany({
      where: { personId, revokedAt: null },
      data: { revokedAt: now },
    });
    const id = newId();
    await tx.feed.create({ data: { id, personId, tokenHash, createdAt: now } });
    return { id, replaced };
  },
  audit: ({ personId }, _person, { id, replaced }) => ({
    subjectKind: 'Feed',
    subjectId: id,
    facts: { replaced },
    concerns: [personId],
  }),
});
