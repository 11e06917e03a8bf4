import { z } from 'zod';

/** Words that raise the safety level on their own; they never lower it. */
export const safetyPhraseSchema = z.object({
  id: z.string(),
  level: z.enum(['report', 'acute']),
  sv: z.array(z.string()),
  en: z.array(z.string()),
  /** Any of these in the same text removes the hit. */
  notIf: z.array(z.string()),
  /** The need that the phrase speaks of, matched by it too. */
  needId: z.string().nullable(),
  /** Not empty: the phrase counts only when one of these needs was matched. */
  requiresNeed: z.array(z.string()),
  why: z.string(),
});

export type SafetyPhrase = Readonly<z.infer<typeof safetyPhraseSchema>>;
