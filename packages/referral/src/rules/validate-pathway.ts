/**
 * Whether a pathway can be followed.
 * Promises: every fault is found and named with its step: dead ends, cycles, steps that cannot be reached, unknown steps,
 * services, rules and pathways, and steps whose services have all closed or paused. Refuses: to mend anything.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import type { Pathway, PathwayStep } from '../model/pathway.ts';
import { isPaused } from './gate-services.ts';
import { swedishDateOf } from './swedish-wall-clock.ts';

export type PathwayFault = {
  readonly code:
    | 'start-missing'
    | 'unknown-step'
    | 'cycle'
    | 'unreachable'
    | 'unknown-service'
    | 'services-closed'
    | 'service-closed'
    | 'handover-without-service'
    | 'unknown-rule'
    | 'consent-without-declined'
    | 'unknown-pathway'
    | 'no-end';
  readonly stepId: string;
  /** The id that is wrong, where one is. */
  readonly about?: string;
};

const nextIdsOf = (step: PathwayStep): readonly string[] => {
  if (step.kind === 'end') return [];
  return step.kind === 'question' ? step.options.map((option) => option.next) : [step.next];
};

/** Walks depth first: what is met while still open is a cycle. */
function graphFaults(pathway: Pathway): readonly PathwayFault[] {
  const faults: PathwayFault[] = [];
  const seen = new Map<string, 'open' | 'done'>();
  const visit = (id: string, fromId: string): void => {
    const step = findById(pathway.steps, id);
    if (step === undefined) faults.push({ code: 'unknown-step', stepId: fromId, about: id });
    else if (seen.get(id) === 'open') faults.push({ code: 'cycle', stepId: fromId, about: id });
    if (step === undefined || seen.has(id)) return;
    seen.set(id, 'open');
    for (const nextId of nextIdsOf(step)) visit(nextId, id);
    seen.set(id, 'done');
  };
  if (findById(pathway.steps, pathway.start) === undefined) return [{ code: 'start-missing', stepId: pathway.start }];
  visit(pathway.start, pathway.start);
  for (const step of pathway.steps) if (!seen.has(step.id)) faults.push({ code: 'unreachable', stepId: step.id });
  const ends = pathway.steps.some((step) => step.kind === 'end' && seen.has(step.id));
  return ends ? faults : [...faults, { code: 'no-end', stepId: pathway.start }];
}

function serviceFaults(catalogue: Catalogue, step: PathwayStep, date: string): readonly PathwayFault[] {
  const stepId = step.id;
  const services = step.services.map((id) => ({ id, service: findById(catalogue.services, id) }));
  const isOpen = ({ service }: (typeof services)[number]): boolean =>
    service !== undefined && service.status !== 'closed' && !isPaused(service, date);
  return [
    ...services.flatMap(({ id, service }): readonly PathwayFault[] => {
      if (service === undefined) return [{ code: 'unknown-service', stepId, about: id }];
      return service.status === 'closed' ? [{ code: 'service-closed', stepId, about: id }] : [];
    }),
    ...(services.length > 0 && !services.some(isOpen) ? [{ code: 'services-closed', stepId } as const] : []),
    ...(step.kind === 'handover' && services.length === 0
      ? [{ code: 'handover-without-service', stepId } as const]
      : []),
  ];
}

function ruleFaults(catalogue: Catalogue, step: PathwayStep): readonly PathwayFault[] {
  const stepId = step.id;
  const unknown = step.rules.filter((id) => findById(catalogue.handoverRules, id) === undefined);
  const asks = step.kind === 'handover' && step.rules.includes('HO-CONSENT');
  const leadsTo = step.kind === 'end' ? step.toPathway : undefined;
  return [
    ...unknown.map((about) => ({ code: 'unknown-rule', stepId, about }) as const),
    ...(asks && !step.rules.includes('HO-DECLINED') ? [{ code: 'consent-without-declined', stepId } as const] : []),
    ...(leadsTo !== undefined && findById(catalogue.pathways, leadsTo) === undefined
      ? [{ code: 'unknown-pathway', stepId, about: leadsTo } as const]
      : []),
  ];
}

/** The faults of a pathway as it stands at `at`; none when it may be published. */
export function validatePathway(catalogue: Catalogue, pathway: Pathway, at: Date): readonly PathwayFault[] {
  const date = swedishDateOf(at);
  return [
    ...graphFaults(pathway),
    ...pathway.steps.flatMap((step) => [...serviceFaults(catalogue, step, date), ...ruleFaults(catalogue, step)]),
  ];
}
