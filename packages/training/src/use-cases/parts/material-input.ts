import { holdsPersonalNumber, InvalidInput, NotFound, type Actor } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { peopleErrors } from '@samlots/people';
import { z } from 'zod';
import { programmeResource, trainingPermissions } from '../../access.ts';
import { shownTimes } from '../../model/vocabulary.ts';
import { oneLine } from '../../rules/letter-text.ts';
import { idInput } from './occurrence-input.ts';

/** What a coordinator says of a material. */
export const materialFields = {
  agendaItemId: idInput.nullish().transform((id) => id ?? null),
  title: z.string().max(1000).transform(oneLine).pipe(z.string().min(1).max(200)),
  shown: z.enum(shownTimes),
};

type Planned = { readonly day: { readonly programme: { id: string; districtId: string; organisationId: string } } };

export function mayKeepMaterials(actor: Actor, occurrence: Planned): boolean {
  return trainingPermissions.can(actor, 'keep-materials', programmeResource(occurrence.day.programme));
}

/** Refuses a text that seems to hold a personal number, by the name of its field. */
export function refusePersonalNumber(texts: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(texts)) {
    if (holdsPersonalNumber(text)) throw new peopleErrors.PersonalNumberFound({ field });
  }
}

/** A material belongs to an item of its own occurrence's agenda, or to the whole day. */
export async function refuseForeignItem(tx: Tx, occurrenceId: string, agendaItemId: string | null): Promise<void> {
  if (agendaItemId === null) return;
  const found = await tx.agendaItem.count({ where: { id: agendaItemId, occurrenceId } });
  if (found === 0) throw new InvalidInput([{ path: 'agendaItemId', rule: 'unknown' }]);
}

/** The material with its occurrence. Read it after the occurrence's lock is held. Throws `NotFound`. */
export async function loadMaterial(tx: Tx, id: string) {
  const material = await tx.material.findUnique({
    where: { id },
    include: { occurrence: { include: { day: { include: { programme: true } } } } },
  });
  if (!material) throw new NotFound({ id });
  return material;
}

/** The lock of the occurrence that the material belongs to, which it never changes. */
export async function lockOccurrenceOf(tx: Tx, materialId: string) {
  const parent = await tx.material.findUnique({ where: { id: materialId }, select: { occurrenceId: true } });
  return parent ? [{ table: 'SessionOccurrence', id: parent.occurrenceId } as const] : [];
}
