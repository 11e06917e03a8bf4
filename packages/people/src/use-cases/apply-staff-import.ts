import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { mostStaffRows } from '../rules/staff-rows.ts';
import { ImportNotReady } from '../errors.ts';
import { mayKeepStaff } from './parts/keep-staff.ts';
import { loadImport } from './parts/load-import.ts';
import { lockUnit, refuseClosedUnit, unitResource } from './parts/load-unit.ts';
import { idInput } from './parts/partner-input.ts';
import { writeStaff } from './parts/write-staff.ts';

const lines = z.array(z.number().int().min(1)).max(mostStaffRows).default([]);

const input = z.object({
  importId: idInput,
  /** Lines whose name is at the unit already and yet is another person. */
  addLines: lines,
  /** Lines that are not to be added. */
  skipLines: lines,
});

/** Adds the people of a draft, once: asked again it answers how many there were. Nothing is written while a row is wrong. */
export const applyStaffImport = defineUseCase({
  name: 'apply-staff-import',
  input,
  async locks({ importId }, tx) {
    // A draft never changes its unit.
    const parent = await tx.staffImport.findUnique({ where: { id: importId }, select: { organisationId: true } });
    return parent === null ? [] : lockUnit(parent.organisationId);
  },
  load: ({ tx }, { importId }) => loadImport(tx, importId),
  policy: (actor, { organisation }) => mayKeepStaff(actor, organisation),
  async run(world, { importId, addLines, skipLines }, draft) {
    const { organisationId, organisation, checked, appliedAt } = draft;
    if (appliedAt !== null) return { organisationId, added: draft.addedCount ?? 0, personIds: [] };
    refuseClosedUnit(organisation);
    const wrong = checked.filter(({ row }) => row === null).length;
    if (wrong > 0) throw new ImportNotReady({ faults: wrong });
    const { personIds } = await writeStaff(world, { organisationId, checked, answers: { addLines, skipLines } });
    // The people are in their own rows now: the draft forgets them.
    const data = { appliedAt: world.now, addedCount: personIds.length, rows: [] };
    await world.tx.staffImport.update({ where: { id: importId }, data });
    return { organisationId, added: personIds.length, personIds };
  },
  audit: ({ importId }, { organisation }, { added, personIds }) => ({
    subjectKind: 'StaffImport',
    subjectId: importId,
    facts: { added },
    scope: unitResource(organisation),
    concerns: personIds,
  }),
});
