/** A mailbox as a calendar shows it. */
type Party = { readonly name: string; readonly email: string };

/** One person's seat in one occurrence, as an iTIP message. */
export type InvitationEvent = {
  /** REQUEST for new and changed seats, CANCEL when the seat or the day is gone. */
  readonly method: 'REQUEST' | 'CANCEL';
  /** Stored for the life of the seat; a new organiser address or a new round needs a new one. */
  readonly uid: string;
  /** Revision: 0 for the first REQUEST, higher for each change, never 0 on a CANCEL. */
  readonly sequence: number;
  /** When this message was made (to the second). */
  readonly dtstamp: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Neutral: "Utbildningsdag 4 – Gemensamt utbildningsår". Colleagues see each other's calendars. */
  readonly title: string;
  readonly location?: string;
  readonly description?: string;
  /** Absolute http(s) address of the page about the day. */
  readonly url?: string;
  readonly organiser: Party;
  readonly attendee: Party;
  /** True when inbound mail is configured, so that an answer in the calendar reaches us. */
  readonly withReplies: boolean;
  /** One reminder in the person's own calendar, in minutes before the start. Left out of a CANCEL. */
  readonly alarmMinutesBefore?: number;
};
