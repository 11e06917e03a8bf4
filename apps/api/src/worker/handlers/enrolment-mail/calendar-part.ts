import { renderInvitation } from '@samlots/calendar';
import { describeDay, placeOf, type DayFacts } from '@samlots/mail';
import type { Locale } from '@samlots/text';
import { neutralTitle } from './day-facts.ts';
import type { Loaded } from './load-enrolment.ts';

type Part = {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly to: { readonly name: string; readonly address: string };
  readonly day: DayFacts;
  readonly locale: Locale;
  readonly myPagesUrl: string;
};

/** The iTIP message of the enrolment's present revision, to its one attendee. Throws `InvitationRefused`. */
export function calendarPart(
  { invitation, occurrence }: Loaded,
  { method, to, day, locale, myPagesUrl }: Part,
): string {
  return renderInvitation({
    method,
    uid: invitation.uid,
    sequence: invitation.sequence,
    dtstamp: invitation.dtstampAt,
    startsAt: day.startsAt,
    endsAt: day.endsAt,
    title: neutralTitle(occurrence, locale),
    location: placeOf(day),
    ...(method === 'REQUEST' ? { description: describeDay(day, locale, myPagesUrl) } : {}),
    url: day.dayUrl,
    organiser: { name: `Samlots, ${occurrence.day.programme.organisation.name}`, email: invitation.organiser },
    attendee: { name: to.name, email: to.address },
    withReplies: false,
  });
}
