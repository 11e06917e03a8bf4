/**
 * The directory as the database has it now.
 * Promises: one cheap statement while nothing has changed, six more when something has; readers at the same time share
 * one loading. Refuses: any rule of the directory; those are functions of what is loaded here.
 */
import type { Tx } from '@samlots/db';
import { parseCatalogue, type Catalogue, type RawCatalogue } from './model/catalogue.ts';
import { vocabularyFrom, type Vocabulary } from './model/vocabulary.ts';

export type Directory = { readonly version: number; readonly catalogue: Catalogue; readonly vocabulary: Vocabulary };

/** What is read of a database, a transaction or not. */
type Source = Pick<
  Tx,
  'directoryVersion' | 'need' | 'service' | 'pathway' | 'district' | 'organisation' | 'referenceRecord'
>;

type ContentRow = { readonly content: unknown };
type ReferenceRow = ContentRow & { readonly kind: string; readonly id: string };

const dateOf = (date: Date | null): string | null => (date === null ? null : date.toISOString().slice(0, 10));
const contents = (rows: readonly ContentRow[]): readonly unknown[] => rows.map(({ content }) => content);

async function organisationsIn(source: Source) {
  const rows = await source.organisation.findMany({
    // One that has only been invited is not known to the public.
    where: { status: { not: 'INVITED' } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, name, kind, operator, districtId, partner, secrecyRegime, address, phone }) => {
    const organisation = { id, name, kind, operator, district: districtId, address, phone };
    return { ...organisation, secrecyRegime: secrecyRegime ?? 'unknown', partner };
  });
}

/** Where most partners are comes first: that district stands in where none has been chosen. */
async function districtsIn(source: Source, organisations: Awaited<ReturnType<typeof organisationsIn>>) {
  const partnersIn = (id: string): number =>
    organisations.filter(({ district, partner }) => partner && district === id).length;
  const rows = await source.district.findMany({ orderBy: { id: 'asc' } });
  return rows
    .toSorted((one, other) => partnersIn(other.id) - partnersIn(one.id))
    .map(({ daytimeServiceId, outOfHoursServiceId, ...row }) => ({
      id: row.id,
      kind: row.kind,
      sv: row.nameSv,
      en: row.nameEn,
      validFrom: dateOf(row.validFromOn),
      validTo: dateOf(row.validToOn),
      successorId: row.successorId,
      neighbours: row.neighbourIds,
      reportTo:
        daytimeServiceId === null || outOfHoursServiceId === null ? null : { daytimeServiceId, outOfHoursServiceId },
    }));
}

async function referencesIn(source: Source): Promise<readonly ReferenceRow[]> {
  return source.referenceRecord.findMany({
    where: { kind: { in: ['handover-rule', 'safety-phrase', 'situation', 'vocabulary'] } },
    orderBy: [{ kind: 'asc' }, { position: 'asc' }],
  });
}

async function load(source: Source, version: number): Promise<Directory> {
  const organisations = await organisationsIn(source);
  const references = await referencesIn(source);
  const ofKind = (kind: string) => references.filter((row) => row.kind === kind);
  const raw: RawCatalogue = {
    organisations,
    districts: await districtsIn(source, organisations),
    needs: contents(await source.need.findMany({ select: { content: true }, orderBy: { position: 'asc' } })),
    services: contents(await source.service.findMany({ select: { content: true }, orderBy: { sortKey: 'asc' } })),
    pathways: contents(await source.pathway.findMany({ select: { content: true }, orderBy: { position: 'asc' } })),
    handoverRules: contents(ofKind('handover-rule')),
    safetyPhrases: contents(ofKind('safety-phrase')),
    situations: contents(ofKind('situation')),
  };
  return { version, catalogue: parseCatalogue(raw), vocabulary: vocabularyFrom(ofKind('vocabulary')) };
}

/** Reads the directory of one database and keeps it until its version is another. A failed loading is not kept. */
export function createDirectoryReader(source: Source): () => Promise<Directory> {
  let kept: { readonly version: number; readonly directory: Promise<Directory> } | undefined;
  return async () => {
    const row = await source.directoryVersion.findFirst({ select: { version: true }, orderBy: { id: 'asc' } });
    const version = row?.version ?? 0;
    if (kept?.version === version) return kept.directory;
    const directory = load(source, version);
    kept = { version, directory };
    directory.catch(() => {
      if (kept?.directory === directory) kept = undefined;
    });
    return directory;
  };
}
