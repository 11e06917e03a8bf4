/**
 * Which services a search shows and which it hides, and why.
 * Promises: every hidden service has one reason and is named, so a page can count and show them; the child's age gates
 * only where `ageOf` is child; what is not known never hides. Refuses: to hide by role, save with the tick, and by
 * decision, cost or operator at all.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { Service } from '../model/service.ts';
import { wayInFor } from './may-contact.ts';
import { servesDistrict } from './resolve-district.ts';
import type { SearchFilters } from './search-filters.ts';
import { swedishDateOf } from './swedish-wall-clock.ts';

export const hiddenReasons = ['paused', 'district', 'age', 'pregnancy', 'role'] as const;

/** Not taking new families · another district · another age · only or not for expectant parents · not for your role. */
export type HiddenReason = (typeof hiddenReasons)[number];

export type Hidden = { readonly reason: HiddenReason; readonly count: number; readonly serviceIds: readonly string[] };

export type Gated = { readonly shown: readonly Service[]; readonly hidden: readonly Hidden[] };

/** True when the service takes no new families on that date 'YYYY-MM-DD'; on `pausedUntil` it takes them again. */
export function isPaused(service: Service, date: string): boolean {
  return service.status === 'paused' && (service.pausedUntil === undefined || date < service.pausedUntil);
}

/** True when the age in months is within the service's ages, both ends included. */
export function takesAge(service: Service, ageMonths: number): boolean {
  return ageMonths >= service.targetAges.fromMonths && ageMonths <= service.targetAges.toMonths;
}

function failsAge(service: Service, { ageMonths, pregnancy }: SearchFilters): HiddenReason | undefined {
  if (service.ageOf === 'pregnancy') return pregnancy === false ? 'pregnancy' : undefined;
  if (service.ageOf !== 'child') return undefined;
  const takesExpecting = pregnancy === true && service.targetAges.pregnancy;
  if (takesExpecting) return undefined;
  if (ageMonths !== undefined) return takesAge(service, ageMonths) ? undefined : 'age';
  return pregnancy === true ? 'pregnancy' : undefined;
}

/** Why that service is hidden; undefined when it is shown. */
function hiddenBy(catalogue: Catalogue, service: Service, filters: SearchFilters): HiddenReason | undefined {
  const date = swedishDateOf(filters.at);
  if (isPaused(service, date)) return 'paused';
  const { districtId } = filters;
  if (districtId !== undefined && servesDistrict(catalogue, service, districtId, date) === 'no') return 'district';
  const age = failsAge(service, filters);
  if (age !== undefined) return age;
  const isTicked = filters.onlyWhereIMayContact === true;
  return isTicked && wayInFor(service, filters.role) !== 'direct' ? 'role' : undefined;
}

/** Closed services, and those of one district only where another or none is chosen, are not part of the question. */
function isInQuestion(catalogue: Catalogue, service: Service, { districtId, at }: SearchFilters): boolean {
  if (service.status === 'closed') return false;
  if (!service.districtOnly) return true;
  return districtId !== undefined && servesDistrict(catalogue, service, districtId, swedishDateOf(at)) !== 'no';
}

/** Splits services into those shown and those hidden with their reason. */
export function gateServices(catalogue: Catalogue, services: readonly Service[], filters: SearchFilters): Gated {
  const asked = services.filter((service) => isInQuestion(catalogue, service, filters));
  const reasons = asked.map((service) => hiddenBy(catalogue, service, filters));
  const hidden = hiddenReasons.flatMap((reason) => {
    const serviceIds = asked.filter((_, at) => reasons[at] === reason).map((service) => service.id);
    return serviceIds.length === 0 ? [] : [{ reason, count: serviceIds.length, serviceIds }];
  });
  return { shown: asked.filter((_, at) => reasons[at] === undefined), hidden };
}
