import { z } from 'zod';
import { safetyLevelSchema } from './safety-level.ts';

const safetyQuestionSchema = z.object({ sv: z.string(), en: z.string(), yes: z.enum(['report', 'acute']) });

/** What a family may need: one entry of the taxonomy that words are mapped to. */
export const needSchema = z.object({
  id: z.string(),
  group: z.string(),
  safety: safetyLevelSchema,
  /** Asked before anything else; the answer yes raises the level to `yes`. */
  safetyQuestion: safetyQuestionSchema.optional(),
  sv: z.string(),
  en: z.string(),
  /** Ages of the child in months, both ends included, at which the need makes sense; null only in pregnancy. */
  childAges: z.object({ fromMonths: z.number(), toMonths: z.number() }).nullable(),
  pregnancy: z.boolean(),
  /** Words and phrases people type, Swedish and English mixed. */
  synonyms: z.array(z.string()),
});

export type Need = Readonly<z.infer<typeof needSchema>>;
