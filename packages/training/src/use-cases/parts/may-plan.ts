import type { Actor } from '@samlots/kernel';
import { programmeResource, trainingPermissions } from '../../access.ts';

type Planned = { readonly day: { readonly programme: { id: string; districtId: string; organisationId: string } } };

/** Coordinators of the programme, and administrators, plan its occurrences. */
export function mayPlan(actor: Actor, occurrence: Planned): boolean {
  return trainingPermissions.can(actor, 'plan-occurrence', programmeResource(occurrence.day.programme));
}
