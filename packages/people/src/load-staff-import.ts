import type { Db } from '@samlots/db';
import { NotFound, type Actor } from '@samlots/kernel';
import { mayReadStaff } from './access.ts';
import { questionsOf, type Question } from './rules/staff-questions.ts';
import type { CheckedRow } from './rules/staff-rows.ts';
import { loadImport } from './use-cases/parts/load-import.ts';
import { knownAt } from './use-cases/parts/staff-known.ts';

/** A draft as its preview shows it: every line with its faults, and for lines without any what is to be answered. */
export type StaffDraft = {
  readonly id: string;
  readonly appliedAt: Date | null;
  readonly addedCount: number | null;
  readonly lines: readonly (CheckedRow & { readonly question: Question | null })[];
};

/** The draft of a unit, for those who keep its staff; null for everybody else, as for one that does not exist. */
export const loadStaffImport = async (
  prisma: Db,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<StaffDraft | null> => {
  const draft = await loadImport(prisma, id).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (draft?.organisationId !== organisationId || !mayReadStaff(actor, draft.organisation)) return null;
  const rows = draft.checked.flatMap(({ row }) => (row === null ? [] : [row]));
  const emails = rows.flatMap(({ email }) => (email === null ? [] : [email]));
  const questions = questionsOf(rows, await knownAt(prisma, { organisationId, emails, now }));
  return {
    id,
    appliedAt: draft.appliedAt,
    addedCount: draft.addedCount,
    lines: draft.checked.map((line) => ({
      ...line,
      question: questions.find((one) => one.line === line.line) ?? null,
    })),
  };
};
