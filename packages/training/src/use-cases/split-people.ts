import { defineUseCase } from '@samlots/db';
import { loadMerge, moveBack, peoplePermissions, refuseSplit } from '@samlots/people';
import { z } from 'zod';
import { idInput } from './parts/occurrence-input.ts';

/** Undoes a merge: what it moved goes back, what came after it stays where it is. */
export const splitPeople = defineUseCase({
  name: 'split-people',
  input: z.object({ mergeId: idInput }),
  async locks({ mergeId }, tx) {
    // A merge never changes its persons.
    const merge = await tx.personMerge.findUnique({ where: { id: mergeId } });
    return merge === null ? [] : [merge.keptId, merge.mergedId].map((id) => ({ table: 'Person', id }) as const);
  },
  load: ({ tx }, { mergeId }) => loadMerge(tx, mergeId),
  policy: (actor) => peoplePermissions.can(actor, 'merge-people', {}),
  async run(world, { mergeId }, merge) {
    const { tx } = world;
    const { keptId, mergedId, moved } = merge;
    // Asked again, they are two already.
    if (merge.splitAt !== null) return { mergeId, keptId, mergedId };
    refuseSplit(merge);
    await moveBack(world, merge);
    for (const { enrolmentId, membershipId } of moved.retied) {
      await tx.enrolment.updateMany({ where: { id: enrolmentId, personId: keptId }, data: { membershipId } });
    }
    await tx.enrolment.updateMany({
      where: { id: { in: moved.enrolments }, personId: keptId },
      data: { personId: mergedId },
    });
    return { mergeId, keptId, mergedId };
  },
  audit: ({ mergeId }, { keptId, mergedId }) => ({
    subjectKind: 'PersonMerge',
    subjectId: mergeId,
    concerns: [keptId, mergedId],
  }),
});
