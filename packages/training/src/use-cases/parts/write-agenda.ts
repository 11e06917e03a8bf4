import { InvalidInput, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { agendaRows, type Agenda } from './occurrence-input.ts';

/** Beyond every place of an agenda: rows stand here while the others are written. */
const aside = 1000;

/** Ids that are not rows of this agenda, or that are named twice, each a fault of its row. */
function refuseForeignRows(agenda: Agenda, known: ReadonlySet<string>): void {
  const seen = new Set<string>();
  const faults = agenda.flatMap(({ id }, index) => {
    if (id == null) return [];
    const right = known.has(id) && !seen.has(id);
    seen.add(id);
    return right ? [] : [{ path: `agenda.${index}.id`, rule: 'unknown' }];
  });
  if (faults.length > 0) throw new InvalidInput(faults);
}

/**
 * Makes the agenda of an occurrence what was sent: rows with an id are changed in place, so that what belongs to them
 * stays; rows without are new, and those that are missing go.
 */
export async function writeAgenda({ tx, newId }: World<Tx>, occurrenceId: string, agenda: Agenda): Promise<void> {
  const before = await tx.agendaItem.findMany({ where: { occurrenceId }, select: { id: true } });
  refuseForeignRows(agenda, new Set(before.map(({ id }) => id)));
  const kept = agenda.flatMap(({ id }) => (id == null ? [] : [id]));
  await tx.agendaItem.deleteMany({ where: { occurrenceId, id: { notIn: kept } } });
  // A place is unique within an occurrence, also for a moment: all step aside before each takes its own.
  await tx.agendaItem.updateMany({ where: { occurrenceId }, data: { position: { increment: aside } } });
  for (const { id, ...row } of agendaRows(agenda)) {
    if (id == null) await tx.agendaItem.create({ data: { ...row, id: newId(), occurrenceId } });
    else await tx.agendaItem.update({ where: { id }, data: row });
  }
}
