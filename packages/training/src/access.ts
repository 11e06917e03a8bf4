/**
 * Who may see and do what in training. Promises: denies by default; a draft is seen by its coordinators only; a seat is
 * seen by the person, the contact of its organisation and the coordinators of its programme.
 */
import { definePermissions, scopeIds, type Actor, type Resource } from '@samlots/kernel';
import type { Prisma } from '@samlots/db/client';

export const trainingPermissions = definePermissions({
  'plan-occurrence': ['COORDINATOR', 'ADMIN'],
  'enrol-anyone': ['COORDINATOR', 'ADMIN'],
  'enrol-own-staff': ['ORG_CONTACT'],
  'mark-attendance': ['COORDINATOR', 'ADMIN'],
});

/** The owners of a programme, as a resource: its id, its district and the organisation that runs it. */
export function programmeResource(programme: { id: string; districtId: string; organisationId: string }): Resource {
  return { programmeId: programme.id, districtId: programme.districtId, organisationId: programme.organisationId };
}

/** Programmes whose planning side the actor may see. */
function coordinated(actor: Actor): Prisma.TrainingProgrammeWhereInput {
  const districts = scopeIds(actor, 'COORDINATOR', 'district');
  const programmes = scopeIds(actor, 'COORDINATOR', 'programme');
  if (
    districts === 'everywhere' ||
    programmes === 'everywhere' ||
    scopeIds(actor, 'ADMIN', 'district') === 'everywhere'
  )
    return {};
  return { OR: [{ districtId: { in: [...districts] } }, { id: { in: [...programmes] } }] };
}

/** Published programmes are public; drafts belong to their coordinators. */
export function visibleProgrammes(actor: Actor): Prisma.TrainingProgrammeWhereInput {
  return { OR: [{ status: 'PUBLISHED' }, coordinated(actor)] };
}

/** Published and cancelled occurrences of a published programme are public; drafts belong to their coordinators. */
export function visibleOccurrences(actor: Actor): Prisma.SessionOccurrenceWhereInput {
  return {
    OR: [
      { status: { not: 'DRAFT' }, day: { programme: { status: 'PUBLISHED' } } },
      { day: { programme: coordinated(actor) } },
    ],
  };
}

/** Seats by name: one's own, those of one's unit as its contact, and those of the programmes one coordinates. */
export function visibleEnrolments(actor: Actor): Prisma.EnrolmentWhereInput {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  const organisations = scopeIds(actor, 'ORG_CONTACT', 'organisation');
  return {
    OR: [
      { personId: { in: [...actor.personIds] } },
      organisations === 'everywhere' ? {} : { organisationId: { in: [...organisations] } },
      { day: { programme: coordinated(actor) } },
    ],
  };
}
