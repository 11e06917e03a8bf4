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
      actorKeyId: actor.kind === 'signed-in' ? (actor.apiKey?.id ?? null) : null,
      useCase: of.useCase,
      subjectKind: note.subjectKind,
      subjectId: note.subjectId,
      districtId: note.scope?.districtId ?? null,
      organisationId: note.scope?.organisationId ?? null,
      programmeId: note.scope?.programmeId ?? null,
      concernsIds: [...new Set(note.concerns)],
      facts: { ...note.facts },
      requestId: of.requestId,
    },
  });
}
