/**
 * Why a service is in a result and what to know before contact, as codes.
 * Promises: each code is data with the ids it speaks of, the same for the same question. Refuses: words; those are the
 * text package's, in two languages.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { isAtLeast } from '../model/safety-level.ts';
import type { Service } from '../model/service.ts';
import { takesAge } from './gate-services.ts';
import { wayInFor } from './may-contact.ts';
import { openingAt } from './opening-hours.ts';
import type { OrderQuestion } from './order-services.ts';
import { servesDistrict } from './resolve-district.ts';
import { daysBetween, swedishDateOf } from './swedish-wall-clock.ts';

/** `needId` and `serviceIds` say what the code speaks of; `days` is the age of a statement. */
export type Reason =
  | { readonly code: 'need-primary' | 'need-secondary'; readonly needId: string }
  | { readonly code: 'via'; readonly serviceIds: readonly string[] }
  | { readonly code: 'may-be-outdated'; readonly days: number }
  | {
      readonly code:
        | 'emergency'
        | 'age'
        | 'pregnancy'
        | 'district'
        | 'city-wide'
        | 'way-in'
        | 'family-contacts'
        | 'decision'
        | 'decision-possible'
        | 'form-required'
        | 'open-now'
        | 'language'
        | 'interpreter'
        | 'no-record';
    };

const staleDays = 90;

/** Days since the older of the check and the waiting time, when that is more than 90; undefined otherwise. */
export function outdatedDays(service: Service, at: Date): number | undefined {
  const date = swedishDateOf(at);
  const days = Math.max(daysBetween(service.verifiedAt, date), daysBetween(service.waiting.updated, date));
  return days > staleDays ? days : undefined;
}

/** The date of the older of the two, when it is more than 90 days back: "Uppgiften är från …"; undefined otherwise. */
export function outdatedSince(service: Service, at: Date): string | undefined {
  if (outdatedDays(service, at) === undefined) return undefined;
  return service.verifiedAt < service.waiting.updated ? service.verifiedAt : service.waiting.updated;
}

function needReasons(service: Service, needIds: readonly string[]): readonly Reason[] {
  return needIds.flatMap((needId): readonly Reason[] => {
    if (service.needs.primary.includes(needId)) return [{ code: 'need-primary', needId }];
    return service.needs.secondary.includes(needId) ? [{ code: 'need-secondary', needId }] : [];
  });
}

function whoReasons(catalogue: Catalogue, service: Service, question: OrderQuestion): readonly Reason[] {
  const { ageMonths, pregnancy, districtId, at } = question;
  const serves = districtId === undefined ? 'no' : servesDistrict(catalogue, service, districtId, swedishDateOf(at));
  return [
    ...(service.emergency ? [{ code: 'emergency' } as const] : []),
    ...(service.ageOf === 'child' && ageMonths !== undefined && takesAge(service, ageMonths)
      ? [{ code: 'age' } as const]
      : []),
    ...(pregnancy === true && service.targetAges.pregnancy ? [{ code: 'pregnancy' } as const] : []),
    ...(serves === 'own' ? [{ code: 'district' } as const] : []),
    ...(serves === 'city' ? [{ code: 'city-wide' } as const] : []),
  ];
}

function wayInReasons({ referral }: Service, way: ReturnType<typeof wayInFor>): readonly Reason[] {
  const ways = {
    direct: { code: 'way-in' } as const,
    'by-family': { code: 'family-contacts' } as const,
    via: { code: 'via', serviceIds: referral.via } as const,
  };
  return [
    ways[way],
    ...(referral.decisionRequired === 'bistand' ? [{ code: 'decision' } as const] : []),
    ...(referral.decisionRequired === 'bistand-possible' ? [{ code: 'decision-possible' } as const] : []),
    ...(referral.formRequired ? [{ code: 'form-required' } as const] : []),
  ];
}

function nowReasons(service: Service, { language, safety, at }: OrderQuestion): readonly Reason[] {
  const speaks = language !== undefined && service.languages.includes(language);
  const isOpen = isAtLeast(safety, 'report') && openingAt(service.hours, at).state === 'open';
  const outdated = outdatedDays(service, at);
  return [
    ...(isOpen ? [{ code: 'open-now' } as const] : []),
    ...(speaks ? [{ code: 'language' } as const] : []),
    ...(language !== undefined && !speaks && service.interpreter ? [{ code: 'interpreter' } as const] : []),
    ...(service.documentation === 'none' ? [{ code: 'no-record' } as const] : []),
    ...(outdated === undefined ? [] : [{ code: 'may-be-outdated', days: outdated } as const]),
  ];
}

/** Everything to say about a service in a result, in the order of the chips. */
export function reasonsFor(catalogue: Catalogue, service: Service, question: OrderQuestion): readonly Reason[] {
  return [
    ...needReasons(service, question.needIds),
    ...whoReasons(catalogue, service, question),
    ...wayInReasons(service, wayInFor(service, question.role)),
    ...nowReasons(service, question),
  ];
}

/** A reason as one string for open data: "via:svc-bvc", "need-primary:debt". */
export function reasonCode(reason: Reason): string {
  if ('needId' in reason) return `${reason.code}:${reason.needId}`;
  return 'serviceIds' in reason ? `${reason.code}:${reason.serviceIds.join('+')}` : reason.code;
}
