/**
 * The order of services for needs and filters, with the reasons.
 * Promises: a sum of named parts with published weights (`serviceWeights`); the same question gives the same order; ties
 * by id; a matching language never lowers, an older check never raises. Refuses: to rank by operator, and to hide, which
 * `gateServices` does.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { isAtLeast, type SafetyLevel } from '../model/safety-level.ts';
import type { Service } from '../model/service.ts';
import { takesAge } from './gate-services.ts';
import { wayInFor } from './may-contact.ts';
import { openingAt } from './opening-hours.ts';
import { servesDistrict } from './resolve-district.ts';
import type { SearchFilters } from './search-filters.ts';
import { reasonsFor, type Reason } from './service-reasons.ts';
import { decay, partShares, rankShares, serviceWeights, type PartName } from './service-weights.ts';
import { daysBetween, swedishDateOf } from './swedish-wall-clock.ts';

/** What the order follows from. `needIds` best first. */
export type OrderQuestion = SearchFilters & { readonly needIds: readonly string[]; readonly safety: SafetyLevel };

export type Part = { readonly name: PartName; readonly value: number };

export type RankedService = {
  readonly service: Service;
  /** The sum of the parts. */
  readonly score: number;
  /** Parts that are not zero, in the order of `serviceWeights`. */
  readonly parts: readonly Part[];
  /** Codes for chips, as data; the words are the text package's. */
  readonly reasons: readonly Reason[];
};

type Share = (service: Service, question: OrderQuestion, catalogue: Catalogue) => number;

const isPrimary = (service: Service, { needIds }: OrderQuestion): boolean =>
  needIds.some((id) => service.needs.primary.includes(id));

function rankShare(service: Service, question: OrderQuestion): number {
  const needs = isPrimary(service, question) ? service.needs.primary : service.needs.secondary;
  const rank = question.needIds.findIndex((id) => needs.includes(id));
  return rank === -1 ? 0 : (rankShares[rank] ?? 0);
}

function severalShare(service: Service, { needIds }: OrderQuestion): number {
  const covered = needIds.filter((id) => [...service.needs.primary, ...service.needs.secondary].includes(id));
  return Math.min(1, Math.max(0, covered.length - 1) / 2);
}

function districtShare(service: Service, { districtId, at }: OrderQuestion, catalogue: Catalogue): number {
  if (districtId === undefined) return 0;
  const serves = servesDistrict(catalogue, service, districtId, swedishDateOf(at));
  return { own: 1, city: partShares.cityWide, no: 0 }[serves];
}

function languageShare(service: Service, { language }: OrderQuestion): number {
  if (language === undefined) return 0;
  if (service.languages.includes(language)) return 1;
  return service.interpreter ? partShares.interpreter : 0;
}

/** 1 for what was said today, falling to 0 at half a year; a date ahead counts as today. */
function stillTrue(said: string, at: Date): number {
  const age = Math.max(0, daysBetween(said, swedishDateOf(at)));
  return Math.max(0, 1 - age / decay.statementDays);
}

/** A short wait said lately is worth most; a wait said long ago says nothing either way. */
const waitingShare = ({ waiting }: Service, { at }: OrderQuestion): number =>
  stillTrue(waiting.updated, at) / (1 + waiting.typicalDays / decay.waitHalfDays);

const yes = (holds: boolean): number => (holds ? 1 : 0);

const shares: Readonly<Record<PartName, Share>> = {
  'emergency-first': (service, { safety }) => yes(safety === 'acute' && service.emergency),
  'need-primary': (service, question) => yes(isPrimary(service, question)),
  'need-secondary': (service, question) => yes(!isPrimary(service, question)),
  'need-rank': rankShare,
  'several-needs': severalShare,
  age: (service, { ageMonths }) =>
    yes(service.ageOf === 'child' && ageMonths !== undefined && takesAge(service, ageMonths)),
  pregnancy: (service, { pregnancy }) => yes(pregnancy === true && service.targetAges.pregnancy),
  district: districtShare,
  'way-in': (service, { role }) => ({ direct: 1, 'by-family': partShares.byFamily, via: 0 })[wayInFor(service, role)],
  'open-now': (service, { safety, at }) =>
    yes(isAtLeast(safety, 'report') && openingAt(service.hours, at).state === 'open'),
  language: languageShare,
  waiting: waitingShare,
  freshness: (service, { at }) => stillTrue(service.verifiedAt, at),
};

const isPartName = (name: string): name is PartName => name in serviceWeights;

/** The parts of one service's score, those that are zero left out. */
export function scoreService(catalogue: Catalogue, service: Service, question: OrderQuestion): readonly Part[] {
  return Object.keys(serviceWeights)
    .filter(isPartName)
    .map((name) => ({ name, value: serviceWeights[name].weight * shares[name](service, question, catalogue) }))
    .filter((part) => part.value > 0);
}

/** Orders services, best first. */
export function orderServices(
  catalogue: Catalogue,
  services: readonly Service[],
  question: OrderQuestion,
): readonly RankedService[] {
  return services
    .map((service) => {
      const parts = scoreService(catalogue, service, question);
      const score = parts.reduce((sum, part) => sum + part.value, 0);
      return { service, score, parts, reasons: reasonsFor(catalogue, service, question) };
    })
    .toSorted((one, other) => other.score - one.score || (one.service.id < other.service.id ? -1 : 1));
}
