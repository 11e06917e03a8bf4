/**
 * Which safety questions a page still has to ask.
 * Promises: only those whose yes would raise the page's level, in the order of the needs. Refuses: to ask about what is
 * already known: at the level of its yes a question is answered.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import type { Need } from '../model/need.ts';
import { isAtLeast, type SafetyLevel } from '../model/safety-level.ts';

export type AskedQuestion = { readonly need: Need; readonly question: NonNullable<Need['safetyQuestion']> };

/** The questions to ask on a page with these needs, best first, at that level. */
export function safetyQuestions(
  catalogue: Catalogue,
  needIds: readonly string[],
  level: SafetyLevel,
): readonly AskedQuestion[] {
  return needIds.flatMap((id) => {
    const need = findById(catalogue.needs, id);
    const question = need?.safetyQuestion;
    return need === undefined || question === undefined || isAtLeast(level, question.yes) ? [] : [{ need, question }];
  });
}
