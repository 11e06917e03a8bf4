/**
 * Districts end and are succeeded. Promises: whatever names a district that has ended by `today` names its successor
 * instead, once. Refuses: to drop a district; the ended one stays in the list, with its dates.
 */
import type { DistrictRecord, OrganisationRecord, ServiceRecord } from './domain-files.ts';
import type { PlainDate } from './plain-date.ts';

export type Succession = {
  /** The district that has this one's place today. */
  currentOf(districtId: string): string;
  /** As `currentOf`, for a list; two that merged are named once. */
  currentOfAll(districtIds: readonly string[]): string[];
};

export function districtSuccession(districts: readonly DistrictRecord[], today: PlainDate): Succession {
  const byId = new Map(districts.map((district) => [district.id, district]));
  const currentOf = (id: string): string => {
    const district = byId.get(id);
    if (district === undefined) throw new Error(`unknown district ${id}`);
    const ended = district.validTo !== null && district.validTo < today;
    return ended && district.successorId !== null ? currentOf(district.successorId) : id;
  };
  return { currentOf, currentOfAll: (ids) => [...new Set(ids.map(currentOf))] };
}

/** Neighbours of today. A district that took over another is no neighbour of itself. */
export function districtsToday(districts: readonly DistrictRecord[], succession: Succession): DistrictRecord[] {
  return districts.map((district) => ({
    ...district,
    neighbours: succession.currentOfAll(district.neighbours).filter((id) => id !== succession.currentOf(district.id)),
  }));
}

/** Ids of the intakes whose district has ended, each with the intake that answers now. */
function succeededIntakes(districts: readonly DistrictRecord[], succession: Succession): ReadonlyMap<string, string> {
  const intakeOf = new Map(districts.map((district) => [district.id, district.reportTo?.daytimeServiceId]));
  const pairs = districts.flatMap(({ id }): [string, string][] => {
    const [before, now] = [intakeOf.get(id), intakeOf.get(succession.currentOf(id))];
    return before !== undefined && now !== undefined && before !== now ? [[before, now]] : [];
  });
  return new Map(pairs);
}

/** Services in the districts of today. The intake of an ended district is closed: concern is reported to its successor's. */
export function servicesToday(
  services: readonly ServiceRecord[],
  districts: readonly DistrictRecord[],
  succession: Succession,
): ServiceRecord[] {
  const succeeded = succeededIntakes(districts, succession);
  return services.map((service) => ({
    ...service,
    districts: succession.currentOfAll(service.districts),
    status: succeeded.has(service.id) ? 'closed' : service.status,
  }));
}

export type OrganisationToday = { readonly record: OrganisationRecord; readonly successorId: string | null };

/** Organisations in the districts of today; the intake unit of an ended district has its successor's unit as successor. */
export function organisationsToday(
  organisations: readonly OrganisationRecord[],
  services: readonly ServiceRecord[],
  districts: readonly DistrictRecord[],
  succession: Succession,
): OrganisationToday[] {
  const unitOf = new Map(services.map((service) => [service.id, service.organisationId]));
  const successors = new Map(
    [...succeededIntakes(districts, succession)].map(([before, now]) => [unitOf.get(before), unitOf.get(now)]),
  );
  return organisations.map((organisation) => ({
    record: { ...organisation, district: succession.currentOf(organisation.district) },
    successorId: successors.get(organisation.id) ?? null,
  }));
}
