import type { DayFacts, MailContent } from '@samlots/mail';
import { displayName } from '@samlots/people';
import type { Loaded } from './load-enrolment.ts';
import type { Subject } from './subject.ts';

/** The name that others may see: no letter is written for an administrator's eyes. */
export const shownName = (person: Loaded['person']): string => displayName(person, { kind: 'anonymous' });

type SeatConfirmed = Extract<MailContent, { kind: 'seat-confirmed' }>;

/** Who took the seat: nobody worth naming when it was the person, else the unit's contact or the coordinator's office. */
function bookedBy(loaded: Loaded): Pick<SeatConfirmed, 'bookedBy'> {
  const { enrolledById, personId, contacts, organisation, occurrence } = loaded;
  if (enrolledById === null || enrolledById === personId) return {};
  const contact = contacts.find(({ id }) => id === enrolledById);
  if (contact) return { bookedBy: { organisation: organisation.name, contact: shownName(contact) } };
  return { bookedBy: { organisation: occurrence.day.programme.organisation.name } };
}

function cancelledBy({ cancelledBy: persons, personId, contacts }: Loaded): 'self' | 'contact' | 'coordinator' {
  if (persons.includes(personId)) return 'self';
  return contacts.some(({ id }) => persons.includes(id)) ? 'contact' : 'coordinator';
}

type Telling = {
  readonly loaded: Loaded;
  readonly subject: Subject;
  readonly day: DayFacts;
  readonly myPagesUrl: string;
  /** True when a calendar part goes with the letter. */
  readonly inCalendar: boolean;
  /** 1 for the next person in turn. */
  readonly queueNumber: number | undefined;
};

/** What the letter to the person says. Inbound mail is not read yet, so every seat's letter warns about declining. */
export function letterContent(telling: Telling): MailContent {
  const { loaded, subject, day, myPagesUrl, inCalendar, queueNumber } = telling;
  const { news } = subject;
  const { place } = subject.standing;
  const seat = { day, myPagesUrl, withReplies: false } as const;
  switch (news.kind) {
    case 'seat-confirmed':
      return { kind: 'seat-confirmed', ...seat, ...bookedBy(loaded) };
    case 'waitlisted':
      return { kind: 'waitlisted', day, myPagesUrl, queueNumber: queueNumber ?? 1 };
    case 'seat-cancelled':
      return { kind: 'seat-cancelled', day, place: 'seat', by: cancelledBy(loaded), inCalendar };
    case 'queue-left':
      return { kind: 'seat-cancelled', day, place: 'queue', by: 'self' };
    case 'day-cancelled':
      return { kind: 'day-cancelled', day, place, inCalendar };
    case 'day-moved': {
      const before = news.previous === undefined ? {} : { previous: news.previous };
      return { kind: 'day-moved', ...seat, place, venueMoved: news.venueMoved ?? false, ...before };
    }
    case 'venue-moved': {
      const before = news.previousVenue === undefined ? {} : { previousVenue: news.previousVenue };
      return { kind: 'venue-moved', ...seat, place, ...before };
    }
  }
}
