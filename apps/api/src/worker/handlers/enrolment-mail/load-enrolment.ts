import type { Tx } from '@samlots/db';
import { NotFound } from '@samlots/kernel';
import { swedishDate } from '@samlots/people';
import { readEarlier } from './told.ts';

const unit = { select: { id: true, name: true, email: true } } as const;

const aboutTheDay = {
  include: {
    venue: true,
    agenda: { orderBy: { position: 'asc' } },
    day: { include: { programme: { include: { organisation: unit } } } },
  },
} as const;

const earlierMessages = {
  orderBy: { sequence: 'asc' },
  select: {
    id: true,
    kind: true,
    method: true,
    sequence: true,
    state: true,
    reason: true,
    facts: true,
    calendarUid: true,
  },
} as const;

/** The contacts of a unit on the Swedish date of `now`, in the order of their names. */
async function loadContacts(tx: Tx, organisationId: string, now: Date) {
  const today = swedishDate(now);
  const given = await tx.roleAssignment.findMany({
    where: {
      role: 'ORG_CONTACT',
      scopeKind: 'ORGANISATION',
      scopeId: organisationId,
      fromOn: { lte: today },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    orderBy: { person: { sortKey: 'asc' } },
    include: { person: true },
  });
  return given.map(({ person }) => person);
}

type Ended = { readonly id: string; readonly personId: string; readonly endedAt: Date | null };

/** The persons behind the account that cancelled the seat; the trail is the only place that says so. */
async function loadCanceller(tx: Tx, seat: Ended): Promise<readonly string[]> {
  const entry = await tx.auditEntry.findFirst({
    where: {
      OR: [
        { subjectKind: 'Enrolment', subjectId: seat.id, useCase: 'cancel-enrolment' },
        // Seats given back with the tie: the entry is about the tie, of the same person and instant.
        ...(seat.endedAt === null
          ? []
          : [{ useCase: 'end-membership', concernsIds: { has: seat.personId }, at: seat.endedAt }]),
      ],
    },
    orderBy: { at: 'desc' },
    select: { actorKind: true, actorUserId: true },
  });
  // By the link of the mail to herself.
  if (entry?.actorKind === 'seat-holder') return [seat.personId];
  if (!entry?.actorUserId) return [];
  const persons = await tx.userPerson.findMany({ where: { userId: entry.actorUserId }, select: { personId: true } });
  return persons.map(({ personId }) => personId);
}

/** All that a mail about one enrolment needs, in a fixed number of statements. Throws `NotFound`. */
export async function loadEnrolment(tx: Tx, { enrolmentId, kind }: { enrolmentId: string; kind: string }, now: Date) {
  const enrolment = await tx.enrolment.findUnique({
    where: { id: enrolmentId },
    include: { occurrence: aboutTheDay, person: true, organisation: unit, messages: earlierMessages },
  });
  if (!enrolment) throw new NotFound({ id: enrolmentId });
  const contacts = await loadContacts(tx, enrolment.organisationId, now);
  const cancelledBy = kind === 'seat-cancelled' ? await loadCanceller(tx, enrolment) : [];
  // Read last: while its sequence is the job's, nothing read before it can belong to a later revision.
  const invitation = await tx.invitation.findUniqueOrThrow({ where: { enrolmentId } });
  return { ...enrolment, contacts, cancelledBy, invitation, earlier: enrolment.messages.map(readEarlier) };
}

export type Loaded = Awaited<ReturnType<typeof loadEnrolment>>;

/**
 * Others of the same unit whom the same change concerned, who get no mail of their own and have not been told of it.
 * One transaction stamps all its invitations alike, which is how its enrolments are known.
 */
export async function loadColleagues(tx: Tx, { id, occurrenceId, organisationId, invitation }: Loaded) {
  const found = await tx.enrolment.findMany({
    where: {
      id: { not: id },
      occurrenceId,
      organisationId,
      invitation: { dtstampAt: invitation.dtstampAt },
      person: { OR: [{ email: null }, { protectedIdentity: true }] },
    },
    orderBy: { person: { sortKey: 'asc' } },
    include: { person: true, invitation: true, messages: earlierMessages },
  });
  return found.flatMap(({ invitation: own, messages, ...enrolment }) =>
    own === null || messages.some(({ sequence }) => sequence === own.sequence)
      ? []
      : [{ ...enrolment, invitation: own, earlier: messages.map(readEarlier) }],
  );
}
