import { defineUseCase } from '@samlots/db';
import { InvalidInput } from '@samlots/kernel';
import { z } from 'zod';
import { checkStaffRows, mostStaffRows } from '../rules/staff-rows.ts';
import { mayKeepStaff } from './parts/keep-staff.ts';
import { loadUnit, lockUnit, refuseClosedUnit, unitResource } from './parts/load-unit.ts';
import { idInput, requestKeyInput } from './parts/partner-input.ts';
import { typedRow } from './parts/staff-input.ts';
import { writeStaff } from './parts/write-staff.ts';

const input = z.object({
  organisationId: idInput,
  rows: z.array(typedRow).min(1).max(mostStaffRows),
  /** Lines whose name is at the unit already and yet is another person. */
  addLines: z.array(z.number().int()).max(mostStaffRows).default([]),
  /** The names are aliases: the real ones are told to nobody here, and no mail goes to these people (E8). */
  protectedIdentity: z.boolean().default(false),
  requestKey: requestKeyInput,
});
type Input = z.output<typeof input>;

const refuseMailOfProtected = ({ rows, protectedIdentity }: Input): void => {
  const faults = rows.flatMap(({ email }, place) =>
    protectedIdentity && email.trim() !== '' ? [{ path: `rows.${place}.email`, rule: 'protected-email' }] : [],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
};

/** Adds one or many people to a unit, all or none; every wrong cell is a fault of its own. */
export const addPeople = defineUseCase({
  name: 'add-people',
  input,
  once: {
    key: ({ requestKey }) => requestKey,
    answer: z.object({ personIds: z.array(z.string()), membershipIds: z.array(z.string()) }),
  },
  locks: ({ organisationId }) => lockUnit(organisationId),
  load: ({ tx }, { organisationId }) => loadUnit(tx, organisationId),
  policy: mayKeepStaff,
  async run(world, asked, unit) {
    refuseClosedUnit(unit);
    refuseMailOfProtected(asked);
    const { organisationId, protectedIdentity } = asked;
    const answers = { addLines: asked.addLines, skipLines: [] };
    return writeStaff(world, { organisationId, checked: checkStaffRows(asked.rows), answers, protectedIdentity });
  },
  audit: ({ organisationId }, unit, { personIds }) => ({
    subjectKind: 'Organisation',
    subjectId: organisationId,
    facts: { added: personIds.length },
    scope: unitResource(unit),
    concerns: personIds,
  }),
});
