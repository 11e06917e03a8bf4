import { z } from 'zod';

export const dayKinds = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'hol'] as const;

export type DayKind = (typeof dayKinds)[number];

const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

/** A span of Swedish wall time within one day, '24:00' being midnight at its end; `hol` is holidays and the three eves. */
export const openingRowSchema = z.object({
  days: z.array(z.enum(dayKinds)).min(1),
  from: clockSchema,
  to: clockSchema,
  note: z.string().optional(),
});

export type OpeningRow = Readonly<z.infer<typeof openingRowSchema>>;
