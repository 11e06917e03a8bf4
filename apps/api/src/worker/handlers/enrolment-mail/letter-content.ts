import type { DayFacts, MailContent } from '@samlots/mail';
import { displayName } from '@samlots/people';
import type { Loaded } from './load-enrolment.ts';
import { seatParts } from '@samlots/training';
import type { Subject } from './subject.ts';
import type { News } from './what-to-tell.ts';

/** The name that others may see: no letter is written for an administrator's eyes. */
export const shownName = (person: Loaded['person']): string => displayName(person);

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

const previousOf = ({ previous }: News): Pick<News, 'previous'> => (previous === undefined ? {} : { previous });

/** The part of a seat as stored, whose closed list is plain text. */
export const partOf = (part: string): 'FULL' | 'AM' | 'PM' => seatParts.find((known) => known === part) ?? 'FULL';

type Telling = {
  readonly loaded: Loaded;
  readonly subject: Subject;
  readonly day: DayFacts;
  /** How to give the seat back: the link to that seat, else one's own pages. */
  readonly links: { readonly cancelUrl: string } | { readonly myPagesUrl: string };
  /** True when a calendar part goes with the letter. */
  readonly inCalendar: boolean;
  /** 1 for the next person in turn. */
  readonly queueNumber: number | undefined;
};

/** What the letter to the person says. Inbound mail is not read yet, so every seat's letter warns about declining. */
export function letterContent(telling: Telling): MailContent {
  const { loaded, subject, day, links, inCalendar, queueNumber } = telling;
  const { news } = subject;
  const { place } = subject.standing;
  const seat = { day, ...links, withReplies: false } as const;
  switch (news.kind) {
    case 'seat-confirmed':
      return { kind: 'seat-confirmed', ...seat, ...bookedBy(loaded) };
    case 'waitlisted':
      return { kind: 'waitlisted', day, ...links, queueNumber: queueNumber ?? 1 };
    case 'part-chosen':
      return { kind: 'part-chosen', ...seat, part: partOf(loaded.part), ...previousOf(news) };
    case 'seat-cancelled':
      return { kind: 'seat-cancelled', day, place: 'seat', by: cancelledBy(loaded), inCalendar };
    case 'queue-left':
      return { kind: 'seat-cancelled', day, place: 'queue', by: 'self' };
    case 'day-cancelled':
      return { kind: 'day-cancelled', day, place, inCalendar };
    case 'day-moved':
      return { kind: 'day-moved', ...seat, place, venueMoved: news.venueMoved ?? false, ...previousOf(news) };
    case 'venue-moved': {
      const before = news.previousVenue === undefined ? {} : { previousVenue: news.previousVenue };
      return { kind: 'venue-moved', ...seat, place, ...before };
    }
  }
}
