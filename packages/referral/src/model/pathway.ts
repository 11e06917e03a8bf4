import { z } from 'zod';
import { bilingualSchema, dateSchema } from './bilingual.ts';

const stepTextSchema = bilingualSchema.extend({
  id: z.string(),
  services: z.array(z.string()).default([]),
  rules: z.array(z.string()).default([]),
});

const questionSchema = stepTextSchema.extend({
  kind: z.literal('question'),
  options: z.array(bilingualSchema.extend({ next: z.string() })).min(2),
});

const doingSchema = stepTextSchema.extend({ kind: z.enum(['action', 'handover']), next: z.string() });

const endSchema = stepTextSchema.extend({ kind: z.literal('end'), toPathway: z.string().optional() });

/** A question branches, an action or a hand-over leads to one next step, an end stops or leads to another pathway. */
export const stepSchema = z.discriminatedUnion('kind', [questionSchema, doingSchema, endSchema]);

const emergencySchema = bilingualSchema.extend({
  alwaysVisible: z.boolean(),
  call112When: z.array(z.string()),
  reportWhen: z.array(z.string()),
  legal: z.string(),
  reportTo: z.literal('district-of-child'),
});

/** Decision steps from a situation to the services and the rules of handing over. */
export const pathwaySchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  ownerOrganisationId: z.string(),
  reviewedOn: dateSchema,
  title: bilingualSchema,
  needs: z.array(z.string()),
  startedBy: z.array(z.string()),
  /** True shows "Lämna sidan snabbt". */
  violence: z.boolean(),
  emergency: emergencySchema,
  start: z.string(),
  steps: z.array(stepSchema).min(1),
});

export type PathwayStep = Readonly<z.infer<typeof stepSchema>>;
export type Pathway = Readonly<z.infer<typeof pathwaySchema>>;
