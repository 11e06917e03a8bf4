import { z } from 'zod';

/** Content of the directory in both languages; Swedish is the source. */
export const bilingualSchema = z.object({ sv: z.string().min(1), en: z.string().min(1) });

export type Bilingual = z.infer<typeof bilingualSchema>;

/** A calendar date 'YYYY-MM-DD' in Swedish time. */
export const dateSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
