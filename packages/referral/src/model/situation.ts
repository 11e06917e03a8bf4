import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** One of the large common situations of the start page. */
export const situationSchema = bilingualSchema.extend({
  id: z.string(),
  order: z.int(),
  needIds: z.array(z.string()).min(1),
  pathwayId: z.string(),
});

export type Situation = Readonly<z.infer<typeof situationSchema>>;
