/**
 * Who may see and do what in training. Promises: denies by default; a draft is seen by its coordinators only; a seat is
 * seen by the person, the contact of its organisation and the coordinators of its programme; letters and materials by
 * those they were meant for.
 */
import { definePermissions, holdsSeatLink, isSelf, scopeIds, type Actor, type Resource } from '@samlots/kernel';
import type { Prisma } from '@samlots/db/client';

export const trainingPermissions = definePermissions({
  'plan-occurrence': ['COORDINATOR', 'ADMIN'],
  'enrol-anyone': ['COORDINATOR', 'ADMIN'],
  'enrol-own-staff': ['ORG_CONTACT'],
  'mark-attendance': ['COORDINATOR', 'ADMIN'],
  'write-letters': ['COORDINATOR', 'ADMIN'],
  'keep-materials': ['COORDINATOR', 'ADMIN'],
  'read-food-totals': ['COORDINATOR', 'ADMIN'],
  'read-food-of-own-staff': ['ORG_CONTACT'],
});

export type TrainingAction = keyof typeof trainingPermissions.table;

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
    // Not an empty clause: inside OR that lets nothing through.
    return { id: { not: '' } };
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

/** Seats by name: one's own (by the link of a mail that one), those of one's unit as its contact, and those of the programmes one coordinates. */
export function visibleEnrolments(actor: Actor): Prisma.EnrolmentWhereInput {
  if (actor.kind === 'seat-holder') return { id: actor.enrolmentId };
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

type Seat = { readonly id: string; readonly personId: string; readonly organisationId: string };

/** What somebody eats is told to herself and to the contact who may choose for her; others see totals (R15). */
export function mayReadFood(actor: Actor, { id, personId, organisationId }: Seat): boolean {
  return (
    isSelf(actor, personId) ||
    holdsSeatLink(actor, id) ||
    trainingPermissions.can(actor, 'read-food-of-own-staff', { organisationId })
  );
}

/**
 * Letters: those of the programmes one coordinates, those one was written to, and those to people who have the same
 * place at the occurrence as oneself, also when it was got later.
 */
export function visibleLetters(actor: Actor): Prisma.LetterWhereInput {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  const personId = { in: [...actor.personIds] };
  const atOccurrence = (audiences: string[], states: string[]): Prisma.LetterWhereInput => ({
    audience: { in: audiences },
    occurrence: { enrolments: { some: { personId, state: { in: states } } } },
  });
  return {
    OR: [
      { occurrence: { day: { programme: coordinated(actor) } } },
      { programme: coordinated(actor) },
      { readers: { some: { personId } } },
      atOccurrence(['ENROLLED', 'EVERYONE'], ['ENROLLED', 'WALK_IN']),
      atOccurrence(['WAITING', 'EVERYONE'], ['WAITLISTED', 'OFFERED']),
    ],
  };
}

/** Who reads a letter is for those who may write it. */
export function visibleLetterReaders(actor: Actor): Prisma.LetterReaderWhereInput {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  const programme = coordinated(actor);
  return { letter: { OR: [{ occurrence: { day: { programme } } }, { programme }] } };
}

/** Materials: always to those who plan; before the day's end to those with a seat, from its start to those who were there. */
export function visibleMaterials(actor: Actor, now: Date): Prisma.MaterialWhereInput {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  const seat = { personId: { in: [...actor.personIds] }, state: { in: ['ENROLLED', 'WALK_IN'] } };
  const wasThere = { ...seat, attendance: { presence: { in: ['FULL', 'AM', 'PM'] } } };
  return {
    removedAt: null,
    OR: [
      { occurrence: { day: { programme: coordinated(actor) } } },
      { shown: { in: ['BEFORE', 'BOTH'] }, occurrence: { endsAt: { gt: now }, enrolments: { some: seat } } },
      { shown: { in: ['AFTER', 'BOTH'] }, occurrence: { startsAt: { lte: now }, enrolments: { some: wasThere } } },
    ],
  };
}
