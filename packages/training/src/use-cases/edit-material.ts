import { NotFound } from '@samlots/kernel';
import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import {
  loadMaterial,
  lockOccurrenceOf,
  materialFields,
  mayKeepMaterials,
  refuseForeignItem,
  refusePersonalNumber,
} from './parts/material-input.ts';
import { idInput } from './parts/occurrence-input.ts';

/** Changes what is said of a material: its title, when it is shown and to which item of the agenda it belongs. */
export const editMaterial = defineUseCase({
  name: 'edit-material',
  input: z.object({ materialId: idInput, ...materialFields }),
  locks: ({ materialId }, tx) => lockOccurrenceOf(tx, materialId),
  load: ({ tx }, { materialId }) => loadMaterial(tx, materialId),
  policy: (actor, { occurrence }) => mayKeepMaterials(actor, occurrence),
  async run({ tx }, { materialId, title, shown, agendaItemId }, { occurrenceId, removedAt }) {
    if (removedAt !== null) throw new NotFound({ id: materialId });
    refusePersonalNumber({ title });
    await refuseForeignItem(tx, occurrenceId, agendaItemId);
    await tx.material.update({ where: { id: materialId }, data: { title, shown, agendaItemId } });
    return { id: materialId };
  },
  audit: ({ materialId, shown }, { occurrence, occurrenceId }) => ({
    subjectKind: 'Material',
    subjectId: materialId,
    facts: { occurrenceId, shown },
    scope: programmeResource(occurrence.day.programme),
  }),
});
