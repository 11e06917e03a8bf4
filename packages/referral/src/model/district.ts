import { z } from 'zod';
import { dateSchema } from './bilingual.ts';

const reportToSchema = z.object({ daytimeServiceId: z.string(), outOfHoursServiceId: z.string() });

/** A city district with its time of validity, or the whole city (`kind: city`, which has no intake of its own). */
export const districtSchema = z.object({
  id: z.string(),
  kind: z.enum(['district', 'city']),
  sv: z.string(),
  en: z.string(),
  validFrom: dateSchema.nullable(),
  validTo: dateSchema.nullable(),
  successorId: z.string().nullable(),
  neighbours: z.array(z.string()),
  reportTo: reportToSchema.nullable(),
  note: z.string().optional(),
});

export type District = Readonly<z.infer<typeof districtSchema>>;
