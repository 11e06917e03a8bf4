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

/** A seat's links. `cancelUrl` is a capability link: it opens a page where a button cancels. */
type SeatLinks = {
  readonly cancelUrl?: string;
  /** Address of an .ics of the day; without it the button leads to the page of the day. */
  readonly calendarUrl?: string;
  /** True when inbound mail is configured; otherwise the mail says that declining in the calendar is not enough. */
  readonly withReplies: boolean;
};

/** What the person has: a seat (with a calendar event) or a place in the queue (without one). */
type Standing = { readonly place: 'seat' | 'queue' };

export type SeatConfirmed = SeatLinks & {
  readonly kind: 'seat-confirmed';
  readonly day: DayFacts;
  readonly bookedBy?: Booker;
};

export type Waitlisted = {
  readonly kind: 'waitlisted';
  readonly day: DayFacts;
  /** 1 for the next person in turn. */
  readonly queueNumber: number;
  /** Capability link to leave the queue. */
  readonly cancelUrl?: string;
};

export type SeatCancelled = Standing & {
  readonly kind: 'seat-cancelled';
  readonly day: DayFacts;
  readonly by: 'self' | 'contact' | 'coordinator';
};

export type DayCancelled = Standing & { readonly kind: 'day-cancelled'; readonly day: DayFacts };

export type DayMoved = Standing &
  SeatLinks & {
    readonly kind: 'day-moved';
    /** The new facts. */
    readonly day: DayFacts;
    readonly previous: { readonly startsAt: Date; readonly endsAt: Date };
    readonly venueMoved: boolean;
  };

export type VenueMoved = Standing &
  SeatLinks & {
    readonly kind: 'venue-moved';
    /** The new facts; the times are the old ones. */
    readonly day: DayFacts;
    readonly previousVenue?: string;
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
  | SignInLink;
