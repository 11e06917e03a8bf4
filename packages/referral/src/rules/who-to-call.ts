/**
 * Whom to call now about a child, by the clock and the child's district.
 * Promises: exactly one of the intake and the out-of-hours service is the number now, the other is named beside it; 112
 * always; an ended district is its successor. Refuses: to leave anyone without a number: a district that is not known is
 * the first that is valid that day, and says so.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { District } from '../model/district.ts';
import { findById } from '../model/find-by-id.ts';
import type { Service } from '../model/service.ts';
import { openingAt } from './opening-hours.ts';
import { districtAt, districtsAt } from './resolve-district.ts';
import { swedishDateOf } from './swedish-wall-clock.ts';

export type WhoToCall = {
  readonly district: District;
  /** True when no valid district was chosen and the first one stands in. */
  readonly isAssumed: boolean;
  readonly now: 'intake' | 'out-of-hours';
  readonly intake: Service;
  readonly outOfHours: Service;
  /** The number now answers until then; undefined round the clock or when not known. */
  readonly until: Date | undefined;
  readonly emergencyNumber: '112';
};

function reporting(
  catalogue: Catalogue,
  district: District | undefined,
): Pick<WhoToCall, 'intake' | 'outOfHours'> | undefined {
  const intake = findById(catalogue.services, district?.reportTo?.daytimeServiceId ?? '');
  const outOfHours = findById(catalogue.services, district?.reportTo?.outOfHoursServiceId ?? '');
  return intake === undefined || outOfHours === undefined ? undefined : { intake, outOfHours };
}

/** Whom to call at `at`; undefined only when the catalogue has no district with an intake. */
export function whoToCall(catalogue: Catalogue, districtId: string | undefined, at: Date): WhoToCall | undefined {
  const date = swedishDateOf(at);
  const chosen = districtId === undefined ? undefined : districtAt(catalogue, districtId, date);
  const candidates = [
    ...(chosen === undefined ? [] : [chosen]),
    ...districtsAt(catalogue, date),
    ...catalogue.districts,
  ];
  const district = candidates.find((candidate) => reporting(catalogue, candidate) !== undefined);
  const services = reporting(catalogue, district);
  if (district === undefined || services === undefined) return undefined;
  const byDay = openingAt(services.intake.hours, at);
  const byNight = openingAt(services.outOfHours.hours, at);
  const now = byDay.state === 'open' ? 'intake' : 'out-of-hours';
  const opening = byDay.state === 'open' ? byDay : byNight;
  const until = opening.state === 'open' ? opening.closesAt : undefined;
  return { district, isAssumed: district !== chosen, now, ...services, until, emergencyNumber: '112' };
}
