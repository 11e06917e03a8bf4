/**
 * Which district a choice means at a date.
 * Promises: an ended district is its successor from the day after it ended; an unknown one is none. Refuses: to guess a
 * district from an address.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { District } from '../model/district.ts';
import { findById } from '../model/find-by-id.ts';

const isOver = (district: District, date: string): boolean => district.validTo !== null && district.validTo < date;

/** The district, or the one that followed it, on that Swedish date 'YYYY-MM-DD'; undefined when there is none. */
export function districtAt(catalogue: Catalogue, districtId: string, date: string): District | undefined {
  const seen = new Set<string>();
  let district = findById(catalogue.districts, districtId);
  while (district !== undefined && isOver(district, date) && district.successorId !== null && !seen.has(district.id)) {
    seen.add(district.id);
    district = findById(catalogue.districts, district.successorId);
  }
  return district;
}

/** The districts that can be chosen on that date, in the catalogue's order; the city is none. */
export function districtsAt(catalogue: Catalogue, date: string): readonly District[] {
  return catalogue.districts.filter(
    (district) =>
      district.kind === 'district' &&
      !isOver(district, date) &&
      (district.validFrom === null || district.validFrom <= date),
  );
}

/** How a service stands to the child's district: in its own list, by the whole city, or not at all. */
export function servesDistrict(
  catalogue: Catalogue,
  service: { readonly districts: readonly string[]; readonly districtOnly: boolean },
  districtId: string,
  date: string,
): 'own' | 'city' | 'no' {
  const served = service.districts.map((id) =>
    service.districtOnly ? id : (districtAt(catalogue, id, date)?.id ?? id),
  );
  const district = districtAt(catalogue, districtId, date);
  if (district === undefined || served.includes(district.id)) return district === undefined ? 'no' : 'own';
  return served.some((id) => findById(catalogue.districts, id)?.kind === 'city') ? 'city' : 'no';
}
