import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { foodIsForgottenBefore } from '../rules/deadlines.ts';

/** Deletes what people ate, on the fourteenth day after the occurrence (R15). */
export const forgetFood = defineUseCase({
  name: 'forget-food',
  input: z.object({}),
  locks: () => [],
  load: async () => null,
  policy: (actor) => actor.kind === 'system',
  async run({ tx, now }) {
    const { count } = await tx.foodChoice.deleteMany({
      where: { enrolment: { occurrence: { startsAt: { lt: foodIsForgottenBefore(now) } } } },
    });
    return { count };
  },
  audit: (_input, _loaded, { count }) => ({ subjectKind: 'FoodChoice', subjectId: 'all', facts: { count } }),
});
