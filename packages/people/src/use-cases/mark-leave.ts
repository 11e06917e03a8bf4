import { defineUseCase } from '@samlots/db';
import { InvalidInput, NotFound, StaleVersion } from '@samlots/kernel';
import { z } from 'zod';
import { isoDay } from './parts/load-unit.ts';
import { isOver, mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie } from './parts/load-tie.ts';
import { idInput } from './parts/partner-input.ts';

const input = z.object({
  membershipId: idInput,
  version: z.number().int().min(1),
  fromOn: z.iso.date(),
  /** Last day of the leave; left out while nobody knows. */
  toOn: z.iso.date().nullish(),
});

const sameDay = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Marks a long leave by its days, never by its cause: who is on leave is not asked for seats and gets no reminders. */
export const markLeave = defineUseCase({
  name: 'mark-leave',
  input,
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run({ tx, now }, { version, fromOn, toOn }, tie) {
    if (isOver(tie, now)) throw new NotFound({ id: tie.id });
    const leave = { leaveFromOn: asDate(fromOn), leaveToOn: toOn == null ? null : asDate(toOn) };
    // Sent again, it is so already.
    if (sameDay(tie.leaveFromOn, leave.leaveFromOn) && sameDay(tie.leaveToOn, leave.leaveToOn))
      return { membershipId: tie.id };
    if (tie.version !== version) throw new StaleVersion({ current: tie.version });
    if (toOn != null && toOn < fromOn) throw new InvalidInput([{ path: 'toOn', rule: 'ends-before-start' }]);
    if (toOn != null && toOn < isoDay(now)) throw new InvalidInput([{ path: 'toOn', rule: 'in-the-past' }]);
    await tx.membership.update({ where: { id: tie.id }, data: { ...leave, version: { increment: 1 } } });
    return { membershipId: tie.id };
  },
  audit: ({ fromOn, toOn }, tie) => tieNote(tie, { fromOn, ...(toOn == null ? {} : { toOn }) }),
});
