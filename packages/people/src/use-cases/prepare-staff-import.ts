import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { checkStaffRows, mostStaffRows } from '../rules/staff-rows.ts';
import { mayKeepStaff } from './parts/keep-staff.ts';
import { loadUnit, lockUnit, refuseClosedUnit, unitResource } from './parts/load-unit.ts';
import { idInput } from './parts/partner-input.ts';
import { typedRow } from './parts/staff-input.ts';

const input = z.object({ organisationId: idInput, rows: z.array(typedRow).min(1).max(mostStaffRows) });

/**
 * Keeps a list of people as a draft, to be looked at before anything is written. Answers what is wrong line by line; a
 * row that seems to hold a personal number is kept as an empty one.
 */
export const prepareStaffImport = defineUseCase({
  name: 'prepare-staff-import',
  input,
  locks: ({ organisationId }) => lockUnit(organisationId),
  load: ({ tx }, { organisationId }) => loadUnit(tx, organisationId),
  policy: mayKeepStaff,
  async run({ tx, actor, now, newId }, { organisationId, rows }, unit) {
    refuseClosedUnit(unit);
    const checked = checkStaffRows(rows);
    const id = newId();
    await tx.staffImport.create({
      data: {
        id,
        organisationId,
        createdById: actor.kind === 'signed-in' ? actor.userId : 'system',
        rows: checked.map(({ typed, faults }) => ({
          ...typed,
          withheld: faults.some(({ rule }) => rule === 'personal-number'),
        })),
        createdAt: now,
      },
    });
    return { importId: id, checked };
  },
  audit: (_input, unit, { importId, checked }) => ({
    subjectKind: 'StaffImport',
    subjectId: importId,
    facts: { rows: checked.length, wrong: checked.filter(({ row }) => row === null).length },
    scope: unitResource(unit),
  }),
});
