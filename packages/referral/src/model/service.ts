import { z } from 'zod';
import { bilingualSchema, dateSchema } from './bilingual.ts';
import { openingRowSchema } from './opening-rows.ts';

const referralFormSchema = bilingualSchema.extend({
  channel: z.string(),
  audience: z.string(),
  url: z.string().nullable(),
});

/** Who gets in and how. `whoCanRefer` holds family, anyone, professional and organisation kinds, nothing derived. */
const referralSchema = z.object({
  whoCanRefer: z.array(z.string()).min(1),
  /** Services through which everyone else gets in. */
  via: z.array(z.string()),
  formRequired: z.boolean(),
  forms: z.array(referralFormSchema),
  consentRequired: z.boolean(),
  decisionRequired: z.enum(['none', 'bistand', 'bistand-possible']),
});

const siteSchema = z.object({ name: z.string(), organisationId: z.string(), hours: z.array(openingRowSchema) });

const waitingSchema = bilingualSchema.extend({
  typicalDays: z.number().min(0),
  for: z.enum(['first-contact', 'group-start', 'start-after-decision', 'decision']),
  updated: dateSchema,
});

const contactSchema = z.object({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  web: z.string().nullable(),
});

/** Own number and hours for professionals: shown to signed-in staff only, never on cards or in open data. */
const professionalContactSchema = z.object({
  phone: z.string().nullable(),
  hours: z.array(openingRowSchema),
  note: bilingualSchema,
});

/** Support that a family can get. Ages are months with both ends included; 1200 means no upper limit. */
export const serviceSchema = z.object({
  id: z.string(),
  kind: z.string(),
  organisationId: z.string(),
  name: bilingualSchema,
  summary: bilingualSchema,
  needs: z.object({ primary: z.array(z.string()), secondary: z.array(z.string()) }),
  districts: z.array(z.string()).min(1),
  /** Shown in search, lists and pathways only when one of its districts is chosen. */
  districtOnly: z.boolean(),
  /** Whose age `targetAges` is; only `child` is gated by the child's age, only `pregnancy` by the pregnancy filter. */
  ageOf: z.enum(['child', 'client', 'pregnancy']),
  targetAges: z.object({
    fromMonths: z.number(),
    toMonths: z.number(),
    pregnancy: z.boolean(),
    label: bilingualSchema,
  }),
  audience: z.array(z.string()),
  referral: referralSchema,
  cost: bilingualSchema.extend({ type: z.enum(['free', 'fee', 'patient-fee']) }),
  languages: z.array(z.string()),
  interpreter: z.boolean(),
  hours: z.array(openingRowSchema),
  hoursNote: z.string().optional(),
  sites: z.array(siteSchema),
  waiting: waitingSchema,
  steps: z.array(z.string()),
  contact: contactSchema,
  professionalContact: professionalContactSchema.nullable(),
  emergency: z.boolean(),
  documentation: z.enum(['none', 'record']),
  status: z.enum(['active', 'paused', 'closed']),
  pausedUntil: dateSchema.optional(),
  verifiedAt: dateSchema,
  verifiedByRole: z.string(),
  fictional: z.boolean(),
});

export type Service = Readonly<z.infer<typeof serviceSchema>>;
