import { defineUseCase } from '@samlots/db';
import { z } from 'zod';
import { programmeResource } from '../access.ts';
import { loadMaterial, lockOccurrenceOf, mayKeepMaterials } from './parts/material-input.ts';
import { idInput } from './parts/occurrence-input.ts';

/** Takes a material away from everybody. Answers the key of its file, which is nobody's from now on. */
export const removeMaterial = defineUseCase({
  name: 'remove-material',
  input: z.object({ materialId: idInput }),
  locks: ({ materialId }, tx) => lockOccurrenceOf(tx, materialId),
  load: ({ tx }, { materialId }) => loadMaterial(tx, materialId),
  policy: (actor, { occurrence }) => mayKeepMaterials(actor, occurrence),
  async run({ tx, now }, { materialId }, { removedAt, fileKey }) {
    if (removedAt === null) await tx.material.update({ where: { id: materialId }, data: { removedAt: now } });
    return { id: materialId, fileKey };
  },
  audit: ({ materialId }, { occurrence, occurrenceId }) => ({
    subjectKind: 'Material',
    subjectId: materialId,
    facts: { occurrenceId },
    scope: programmeResource(occurrence.day.programme),
  }),
});
