import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const folder = path.resolve(import.meta.dirname, '../../../../prisma/seed/domain');

const json = z.json();
const localised = z.object({ sv: z.string(), en: z.string() });
const date = z.iso.date();

// Fields that the seed reads. A `catchall` keeps the others as they are, to be published with the record.
const district = z.object({
  id: z.string(),
  kind: z.enum(['district', 'city']),
  sv: z.string(),
  en: z.string(),
  validFrom: date.nullable(),
  validTo: date.nullable(),
  successorId: z.string().nullable(),
  neighbours: z.array(z.string()),
  reportTo: z.object({ daytimeServiceId: z.string(), outOfHoursServiceId: z.string() }).nullable(),
});

const organisation = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    operator: z.string(),
    sector: z.string().nullable(),
    district: z.string(),
    partner: z.boolean(),
    secrecyRegime: z.string(),
    staffApprox: z.number().int().positive(),
    loginMethod: z.string(),
    address: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string(),
    notes: z.string(),
  })
  .catchall(json);

const need = z.object({ id: z.string(), group: z.string(), safety: z.string() }).catchall(json);

const service = z
  .object({
    id: z.string(),
    kind: z.string(),
    organisationId: z.string(),
    name: localised,
    needs: z.object({ primary: z.array(z.string()), secondary: z.array(z.string()) }),
    districts: z.array(z.string()),
    status: z.string(),
    verifiedAt: date,
  })
  .catchall(json);

const pathway = z
  .object({ id: z.string(), version: z.number().int(), title: localised, reviewedOn: date })
  .catchall(json);

const agendaItem = z.object({
  start: z.string(),
  end: z.string(),
  type: z.string(),
  title: localised,
  speakerRole: z.string().optional(),
});

const occurrence = z.object({
  id: z.string(),
  round: z.enum(['A', 'B']).nullable(),
  date,
  venueId: z.string(),
  format: z.string(),
  doorsOpenAt: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  capacity: z.number().int().positive(),
});

const day = z.object({
  id: z.string(),
  number: z.number().int(),
  theme: localised,
  learningGoals: z.array(z.string()),
  occurrences: z.array(occurrence),
  agenda: z.array(agendaItem),
  discussionCase: z.object({ title: z.string(), textSv: z.string(), questions: z.array(z.string()) }).nullable(),
});

const programme = z.object({
  id: z.string(),
  level: z.string().nullable(),
  track: z.string().nullable(),
  owner: z.object({ organisationId: z.string(), districtId: z.string() }),
  title: localised,
  purpose: localised,
  invitedKinds: z.array(z.string()),
  open: z.boolean(),
  rules: z.object({
    enrolmentClosesDaysBefore: z.number().int(),
    freeCancellationDaysBefore: z.number().int().optional(),
    certificate: z.object({ minDays: z.number() }).optional(),
  }),
  days: z.array(day),
});

const venue = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  capacity: z.number().int(),
  accessibility: z.array(z.string()),
  rooms: z.number().int(),
});

const reference = z.object({ id: z.string() }).catchall(json);

export type DistrictRecord = z.infer<typeof district>;
export type OrganisationRecord = z.infer<typeof organisation>;
export type ServiceRecord = z.infer<typeof service>;
export type PathwayRecord = z.infer<typeof pathway>;
export type ProgrammeRecord = z.infer<typeof programme>;
export type Json = z.infer<typeof json>;

function read<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}

/** The domain data as published in `prisma/seed/domain` (its README gives every field). Throws when a field is not as described. */
export const readDomain = () => ({
  districts: read('districts.json', z.array(district)),
  organisations: read('organisations.json', z.array(organisation)),
  needs: read('needs.json', z.array(need)),
  services: read('services.json', z.array(service)),
  pathways: read('pathways.json', z.array(pathway)),
  handoverRules: read('handover-rules.json', z.array(reference)),
  situations: read('situations.json', z.array(reference)),
  safety: read('safety-phrases.json', z.object({ readingRules: json, phrases: z.array(reference) })),
  phraseBook: read('phrases.json', z.object({ note: json, languages: json, phrases: z.array(reference) })),
  vocabulary: read('vocabulary.json', z.record(z.string(), json)),
  training: read('training-programme.json', z.object({ venues: z.array(venue), programmes: z.array(programme) })),
});

export type Domain = ReturnType<typeof readDomain>;
