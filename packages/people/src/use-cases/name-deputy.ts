import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { NotAtUnit } from '../errors.ts';
import { swedishDate } from '../model/swedish-date.ts';
import { mayKeepStaff, tieNote } from './parts/keep-staff.ts';
import { loadTie, lockTie } from './parts/load-tie.ts';
import { refuseClosedUnit } from './parts/load-unit.ts';
import { idInput } from './parts/partner-input.ts';

/** Names one who works at the unit as deputy of its contact: she may do the same. Who is a contact already stays one. */
export const nameDeputy = defineUseCase({
  name: 'name-deputy',
  input: z.object({ membershipId: idInput }),
  locks: ({ membershipId }, tx) => lockTie(tx, membershipId),
  load: ({ tx }, { membershipId }) => loadTie(tx, membershipId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run({ tx, actor, now, newId }, { membershipId }, tie) {
    refuseClosedUnit(tie.organisation);
    const today = swedishDate(now);
    if (tie.fromOn > today || (tie.toOn !== null && tie.toOn < today)) throw new NotAtUnit();
    const scope = { scopeKind: 'ORGANISATION', scopeId: tie.organisationId };
    const held = { personId: tie.personId, role: 'ORG_CONTACT', ...scope };
    const valid = { OR: [{ toOn: null }, { toOn: { gte: today } }] };
    if ((await tx.roleAssignment.findFirst({ where: { ...held, ...valid } })) === null) {
      const givenById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
      await tx.roleAssignment.create({
        data: { id: newId(), ...held, deputy: true, fromOn: today, toOn: tie.toOn, givenById },
      });
    }
    return { membershipId };
  },
  audit: (_asked, tie) => tieNote(tie, { role: 'ORG_CONTACT' }),
});
