import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { FoodClosed } from '../errors.ts';
import { foods } from '../model/vocabulary.ts';
import { foodClosesAt } from '../rules/deadlines.ts';
import { actsForSeat, loadSeat, lockSeat, noteOfSeat, refuseEndedSeat } from './parts/load-seat.ts';
import { idInput } from './parts/occurrence-input.ts';

/**
 * Chooses what to eat from the list, or nothing in particular (null). Coordinators may not: they see totals only.
 * The trail says that a choice was made and never which: what somebody eats can tell of health and belief (R15).
 */
export const chooseFood = defineUseCase({
  name: 'choose-food',
  input: z.object({ enrolmentId: idInput, food: z.enum(foods).nullable() }),
  locks: ({ enrolmentId }, tx) => lockSeat(tx, enrolmentId),
  load: ({ tx }, { enrolmentId }) => loadSeat(tx, enrolmentId),
  policy: actsForSeat,
  async run({ tx, now }, { enrolmentId, food }, seat) {
    refuseEndedSeat(seat, now);
    const closesAt = foodClosesAt(seat.occurrence.startsAt);
    if (now > closesAt) throw new FoodClosed({ closedAt: closesAt.toISOString() });
    await tx.foodChoice.deleteMany({ where: { enrolmentId } });
    if (food !== null) await tx.foodChoice.create({ data: { enrolmentId, choice: food } });
    return { enrolmentId, food };
  },
  audit: (_input, seat) => noteOfSeat(seat),
});
