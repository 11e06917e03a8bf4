import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource, trainingPermissions } from '../access.ts';
import { NotDivisible } from '../errors.ts';
import { seatParts } from '../model/vocabulary.ts';
import { halvesOf, ownSpan } from '../rules/half-days.ts';
import { actsForSeat, loadSeat, lockSeat, noteOfSeat, refuseEndedSeat } from './parts/load-seat.ts';
import { idInput } from './parts/occurrence-input.ts';
import { raiseSequence } from './parts/raise-sequence.ts';

/**
 * Chooses the whole day, its morning or its afternoon. The calendar of whoever has a seat follows; a place in the queue
 * keeps the choice until there is a seat. Choosing what is chosen already changes and tells nothing.
 */
export const choosePart = defineUseCase({
  name: 'choose-part',
  input: z.object({ enrolmentId: idInput, part: z.enum(seatParts) }),
  locks: ({ enrolmentId }, tx) => lockSeat(tx, enrolmentId),
  load: ({ tx }, { enrolmentId }) => loadSeat(tx, enrolmentId),
  policy: (actor, seat) =>
    actsForSeat(actor, seat) ||
    trainingPermissions.can(actor, 'enrol-anyone', programmeResource(seat.occurrence.day.programme)),
  async run(world, { enrolmentId, part }, seat) {
    const { occurrence } = seat;
    refuseEndedSeat(seat, world.now);
    if (halvesOf(occurrence) === null) throw new NotDivisible({ format: occurrence.format });
    const changed = part !== seat.part;
    if (changed) await world.tx.enrolment.update({ where: { id: enrolmentId }, data: { part } });
    if (changed && seat.state === 'ENROLLED')
      await raiseSequence(world, [enrolmentId], { kind: 'part-chosen', method: 'REQUEST' });
    return { enrolmentId, part, ...ownSpan(occurrence, part) };
  },
  audit: ({ part }, seat) => noteOfSeat(seat, { part }),
});
