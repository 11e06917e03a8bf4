import type { AuditNote, World } from '@samlots/kernel';
import type { Tx } from './types.ts';

/** Appends to the trail in the transaction that made the change: no change without its entry, no entry without change. */
export async function writeAudit(
  { tx, now, newId, actor }: World<Tx>,
  note: AuditNote,
  of: { readonly useCase: string; readonly requestId: string | null },
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id: newId(),
      at: now,
      actorKind: actor.kind,
      actorUserId: actor.kind === 'signed-in' ? actor.userId : null,
      useCase: of.useCase,
      subjectKind: note.subjectKind,
      subjectId: note.subjectId,
      facts: { ...note.facts },
      requestId: of.requestId,
    },
  });
}
