import { defineUseCase } from '@samlots/db';
import { z } from 'zod';

const keptMs = 86_400_000;

/** Deletes lists of staff that were pasted or uploaded a day ago, used or not: the persons themselves stay. */
export const forgetStaffImports = defineUseCase({
  name: 'forget-staff-imports',
  input: z.object({}),
  locks: () => [],
  load: async () => null,
  policy: (actor) => actor.kind === 'system',
  async run({ tx, now }) {
    const { count } = await tx.staffImport.deleteMany({
      where: { createdAt: { lt: new Date(now.getTime() - keptMs) } },
    });
    return { count };
  },
  audit: (_input, _loaded, { count }) => ({ subjectKind: 'StaffImport', subjectId: 'all', facts: { count } }),
});
