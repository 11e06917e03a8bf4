/**
 * Everything the rules of the directory know, as one value.
 * Promises: what parses has the shape of the seed data, so a rule never meets a half-read entity. Refuses: to load
 * itself; whoever has the JSON (database, seed, test) gives it here once and keeps the value.
 */
import { z } from 'zod';
import { directoryOrganisationSchema } from './directory-organisation.ts';
import { districtSchema } from './district.ts';
import { handoverRuleSchema } from './handover-rule.ts';
import { needSchema } from './need.ts';
import { pathwaySchema } from './pathway.ts';
import { safetyPhraseSchema } from './safety-phrase.ts';
import { serviceSchema } from './service.ts';
import { situationSchema } from './situation.ts';

const catalogueSchema = z.object({
  needs: z.array(needSchema),
  services: z.array(serviceSchema),
  pathways: z.array(pathwaySchema),
  districts: z.array(districtSchema),
  organisations: z.array(directoryOrganisationSchema),
  handoverRules: z.array(handoverRuleSchema),
  safetyPhrases: z.array(safetyPhraseSchema),
  situations: z.array(situationSchema),
});

export type Catalogue = Readonly<z.infer<typeof catalogueSchema>>;

/** The catalogue before it is read: plain JSON arrays in the shape of the seed data. */
export type RawCatalogue = Readonly<Record<keyof Catalogue, unknown>>;

/** Reads the catalogue from plain JSON; throws `ZodError` naming every entity that has not the right shape. */
export function parseCatalogue(raw: RawCatalogue): Catalogue {
  return catalogueSchema.parse(raw);
}
