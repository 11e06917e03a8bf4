import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** How to hand a family over: what to say, what the law is, whether consent is needed. */
export const handoverRuleSchema = bilingualSchema.extend({
  id: z.string(),
  law: z.string().nullable(),
  consent: z.enum(['required', 'not-needed-anonymous', 'not-required-duty', 'not-applicable']),
});

export type HandoverRule = Readonly<z.infer<typeof handoverRuleSchema>>;
