/** The types of an agenda item, as the training data has them; each has neutral words of its own in a mail. */
export type AgendaType =
  | 'registration'
  | 'lecture'
  | 'break'
  | 'lunch'
  | 'group-discussion'
  | 'joint-problem-solving'
  | 'evaluation';

/** One row of the day. There is no title on purpose: a lecture's name tells the theme, which stays behind the link. */
export type AgendaEntry = { readonly type: AgendaType; readonly startsAt: Date; readonly endsAt: Date };

/** What every mail about an occurrence repeats, for calendars that hide the event's own description. */
export type DayFacts = {
  /** "Utbildningsdag 2", in the language of the mail. */
  readonly dayName: string;
  /** The person's own times: a half-day seat has half-day times. */
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly venue: {
    readonly name: string;
    readonly address?: string;
    /** "hiss, hörslinga och tillgänglig toalett": what the venue has for those who need it. */
    readonly access?: string;
  };
  /** In order of time; may be empty. */
  readonly agenda: readonly AgendaEntry[];
  /** Absolute address of the public page about the day. */
  readonly dayUrl: string;
};

/** Who took the seat, when it was not the person. */
type Booker = { readonly organisation: string; readonly contact?: string };

/**
 * How to give a seat or a place in the queue back. `cancelUrl` is a capability link: it opens a page where a button
 * cancels. Without it the letter sends the reader to `myPagesUrl`, where she signs in, or to the mailbox for questions.
 */
type WayOut = { readonly cancelUrl?: string; readonly myPagesUrl?: string };

type SeatLinks = WayOut & {
  /** Address of an .ics of the day; without it the button leads to the page of the day. */
  readonly calendarUrl?: string;
  /** True when inbound mail is configured; otherwise the mail says that declining in the calendar is not enough. */
  readonly withReplies: boolean;
};

/** What the person has: a seat (with a calendar event) or a place in the queue (without one). */
type Standing = { readonly place: 'seat' | 'queue' };

type Span = { readonly startsAt: Date; readonly endsAt: Date };

export type SeatConfirmed = SeatLinks & {
  readonly kind: 'seat-confirmed';
  readonly day: DayFacts;
  readonly bookedBy?: Booker;
};

export type Waitlisted = WayOut & {
  readonly kind: 'waitlisted';
  readonly day: DayFacts;
  /** 1 for the next person in turn. */
  readonly queueNumber: number;
};

/** False where a seat never reached the reader's calendar, so that no CANCEL goes with the letter. */
type InCalendar = { readonly inCalendar?: boolean };

export type SeatCancelled = Standing &
  InCalendar & {
    readonly kind: 'seat-cancelled';
    readonly day: DayFacts;
    readonly by: 'self' | 'contact' | 'coordinator';
  };

export type DayCancelled = Standing & InCalendar & { readonly kind: 'day-cancelled'; readonly day: DayFacts };

export type DayMoved = Standing &
  SeatLinks & {
    readonly kind: 'day-moved';
    /** The new facts. */
    readonly day: DayFacts;
    /** Left out where nobody knows what the reader was told before. */
    readonly previous?: Span;
    readonly venueMoved: boolean;
  };

export type VenueMoved = Standing &
  SeatLinks & {
    readonly kind: 'venue-moved';
    /** The new facts; the times are the old ones. */
    readonly day: DayFacts;
    readonly previousVenue?: string;
  };

/** A person who gets no mail of her own, by the name that others may see, and what became of her. */
export type Colleague = {
  readonly name: string;
  readonly news: 'seat' | 'queue' | 'seat-kept' | 'queue-kept' | 'seat-gone' | 'queue-left' | 'day-cancelled';
  /** With the news `queue`: 1 for the next person in turn. */
  readonly queueNumber?: number;
};

/** One list for the contact of a unit, for those of its people who get no mail of their own; never with a calendar. */
export type ForColleagues = {
  readonly kind: 'for-colleagues';
  readonly day: DayFacts;
  readonly organisation: string;
  /** Page of the unit, where its contact cancels and names others. */
  readonly organisationUrl: string;
  /** What happened to the day itself, where that is the news. */
  readonly change: 'none' | 'day-moved' | 'venue-moved' | 'day-cancelled';
  readonly previous?: Span;
  readonly previousVenue?: string;
  readonly colleagues: readonly Colleague[];
};

export type SignInLink = {
  readonly kind: 'sign-in-link';
  /** Leads to a page with one button; opening it uses nothing up. */
  readonly signInUrl: string;
  readonly validMinutes: number;
};

/** One member per message that Samlots sends. */
export type MailContent =
  | SeatConfirmed
  | Waitlisted
  | SeatCancelled
  | DayCancelled
  | DayMoved
  | VenueMoved
  | ForColleagues
  | SignInLink;
