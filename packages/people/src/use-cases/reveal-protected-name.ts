import { defineUseCase } from '@samlots/db';
import { hasSteppedUp, NotFound } from '@samlots/kernel';
import { z } from 'zod';
import { peoplePermissions } from '../access.ts';
import { StepUpNeeded } from '../errors.ts';
import { revealReasons } from '../model/reveal-reasons.ts';

/**
 * Tells an administrator the real name and address of a person whose identity is protected: within ten minutes of a
 * second factor, for one of the listed reasons. Changes nothing; the reading is an entry of the trail (R17, E8).
 */
export const revealProtectedName = defineUseCase({
  name: 'reveal-protected-name',
  input: z.object({ personId: z.string().min(1).max(64), reason: z.enum(revealReasons) }),
  locks: () => [],
  // Null for everybody else, so that those who may not ask are not told by the refusal whose identity is protected.
  load: ({ tx }, { personId }) =>
    tx.person.findUnique({ where: { id: personId, protectedIdentity: true }, select: { name: true, email: true } }),
  policy: (actor) => peoplePermissions.can(actor, 'read-protected-name', {}),
  async run({ actor, now }, { personId }, person) {
    if (!hasSteppedUp(actor, now)) throw new StepUpNeeded();
    if (person === null) throw new NotFound({ id: personId });
    return person;
  },
  audit: ({ personId, reason }) => ({
    subjectKind: 'Person',
    subjectId: personId,
    facts: { reason },
    concerns: [personId],
  }),
});
