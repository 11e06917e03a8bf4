/**
 * The services of a pathway's step, for the district where the child lives.
 * Promises: a step that names the intake means the intake where the child lives, and the out-of-hours service likewise; a
 * paused service is told as paused, a closed one left out. Refuses: to hide a service for its district: it is marked.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import type { PathwayStep } from '../model/pathway.ts';
import type { Service } from '../model/service.ts';
import { isPaused } from './gate-services.ts';
import { servesDistrict } from './resolve-district.ts';
import { swedishDateOf } from './swedish-wall-clock.ts';
import { whoToCall } from './who-to-call.ts';

export type StepService = {
  readonly service: Service;
  readonly isPaused: boolean;
  /** Undefined when no district is chosen. */
  readonly servesDistrict: boolean | undefined;
};

/** The id by which pathways name "the intake where the child lives". */
export const intakeOfChild = 'svc-mottagning-barn';

/** The services of the step at `at`, in the step's order, each once. */
export function servicesOfStep(
  catalogue: Catalogue,
  step: PathwayStep,
  { districtId, at }: { readonly districtId?: string | undefined; readonly at: Date },
): readonly StepService[] {
  const date = swedishDateOf(at);
  const intake = districtId === undefined ? undefined : whoToCall(catalogue, districtId, at)?.intake;
  const ids = new Set(step.services.map((id) => (id === intakeOfChild ? (intake?.id ?? id) : id)));
  return [...ids].flatMap((id) => {
    const service = findById(catalogue.services, id);
    if (service === undefined || service.status === 'closed') return [];
    const serves = districtId === undefined ? undefined : servesDistrict(catalogue, service, districtId, date) !== 'no';
    return [{ service, isPaused: isPaused(service, date), servesDistrict: serves }];
  });
}
