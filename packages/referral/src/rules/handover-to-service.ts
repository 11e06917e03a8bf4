/**
 * How to hand a family over to a service.
 * Promises: what the pathways say of that service, and always that a number alone is not enough and that one's own
 * contact is kept until the next has begun; consent never comes without what to do at a no; an interpreter wherever one
 * is offered. Refuses: the church's rule to anybody else.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { HandoverRule } from '../model/handover-rule.ts';
import type { Service } from '../model/service.ts';
import { intakeOfChild } from './services-of-step.ts';

const first = ['HO-DUTY', 'HO-WARM', 'HO-CONSENT', 'HO-HOLD', 'HO-DECLINED'];
const rank = (id: string): number => (first.includes(id) ? first.indexOf(id) : first.length);

/** Every intake is handed over to as "the intake where the child lives" is. */
const namesOf = ({ id, kind }: Service): readonly string[] =>
  kind === 'social-services-intake' ? [id, intakeOfChild] : [id];

function rulesOfPathways(catalogue: Catalogue, service: Service): readonly string[] {
  const names = namesOf(service);
  const steps = catalogue.pathways.flatMap((pathway) => pathway.steps);
  return steps.filter((step) => names.some((id) => step.services.includes(id))).flatMap((step) => step.rules);
}

/** The rules of handing over to that service for a viewer of kind `role`, most important first, each once. */
export function handoverToService(
  catalogue: Catalogue,
  service: Service,
  role: string | undefined,
): readonly HandoverRule[] {
  const named = rulesOfPathways(catalogue, service);
  const ids = new Set([...named, 'HO-WARM', 'HO-HOLD']);
  if (named.length === 0) ids.add('HO-CONSENT');
  if (ids.has('HO-CONSENT')) ids.add('HO-DECLINED');
  if (service.interpreter) ids.add('HO-INTERP');
  if (role !== 'church') ids.delete('HO-CHURCH');
  return catalogue.handoverRules
    .filter(({ id }) => ids.has(id))
    .toSorted((one, other) => rank(one.id) - rank(other.id));
}

/** Under which rules of secrecy people of that kind of organisation work; empty when none is known. */
export function secrecyRegimesOf(catalogue: Catalogue, role: string): readonly string[] {
  const regimes = catalogue.organisations.filter(({ kind }) => kind === role).map((unit) => unit.secrecyRegime);
  return [...new Set(regimes)].filter((regime) => regime !== 'unknown').toSorted();
}
