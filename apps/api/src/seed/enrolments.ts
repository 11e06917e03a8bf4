import type { Prisma } from '@samlots/db/client';
import type { Ids } from '@samlots/kernel';
import type { FilledOccurrence } from './fill-occurrences.ts';
import { instantAt } from './plain-date.ts';
import { enrolmentOpensAt } from './programmes.ts';

/** A row whose id is known, because invitation and attendance point to it. */
export type EnrolmentRow = Prisma.EnrolmentCreateManyInput & { readonly id: string; readonly requestedAt: Date };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** People book at work: a time outside 7–17 UTC keeps its day and minute and moves into the day; the order holds. */
function inOfficeHours(at: Date): Date {
  const part = (at.getUTCHours() * 60 + at.getUTCMinutes()) / (24 * 60);
  const day = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  return new Date(Math.floor((day + (7 + part * 8) * 60 * MINUTE) / MINUTE) * MINUTE);
}

/** Requests came in evenly from the opening until the deadline or now; whole minutes. */
function requestTimes({ programme, occurrence, choice }: FilledOccurrence, now: Date): (index: number) => Date {
  const opened = enrolmentOpensAt(programme, now).getTime();
  const starts = instantAt(occurrence.date, occurrence.startsAt).getTime();
  const last = Math.min(starts - (programme.rules.enrolmentClosesDaysBefore + 1) * DAY, now.getTime());
  const step = (last - opened) / (choice.seated.length + choice.waiting.length + 1);
  return (index) => {
    const at = inOfficeHours(new Date(opened + step * (index + 1)));
    return at < now ? at : now;
  };
}

/** Seats first, then the queue in its order. `now` bounds when requests can have come in. */
export function enrolmentRows(
  filled: FilledOccurrence,
  { ids, now }: { readonly ids: Ids; readonly now: Date },
): EnrolmentRow[] {
  const { day, occurrence, choice } = filled;
  const requestedAt = requestTimes(filled, now);
  return [...choice.seated, ...choice.waiting].map((person, index) => {
    const ticket = index - choice.seated.length + 1;
    return {
      id: ids.newId(),
      occurrenceId: occurrence.id,
      dayId: day.id,
      personId: person.personId,
      membershipId: person.membershipId,
      organisationId: person.unit.id,
      state: ticket > 0 ? 'WAITLISTED' : 'ENROLLED',
      queueTicket: ticket > 0 ? ticket : null,
      requestedAt: requestedAt(index),
      enrolledById: person.contactId,
    };
  });
}

/** The calendar identity of each enrolment, as the use case that enrols makes it. */
export const invitationRows = (
  enrolments: readonly EnrolmentRow[],
  { ids, organiser }: { readonly ids: Ids; readonly organiser: string },
): Prisma.InvitationCreateManyInput[] =>
  enrolments.map(({ id, requestedAt }) => ({
    id: ids.newId(),
    enrolmentId: id,
    uid: ids.newId(),
    dtstampAt: requestedAt,
    organiser,
  }));
