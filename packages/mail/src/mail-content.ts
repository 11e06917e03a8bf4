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

/** Comes the whole day, the morning or the afternoon from now on. */
export type PartChosen = SeatLinks & {
  readonly kind: 'part-chosen';
  /** With the times of the part. */
  readonly day: DayFacts;
  readonly part: 'FULL' | 'AM' | 'PM';
  /** Left out where nobody knows what the reader was told before. */
  readonly previous?: Span;
};

/** Which part of the day a colleague comes, where that is the news. */
type PartNews = 'part-FULL' | 'part-AM' | 'part-PM';

/** A person who gets no mail of her own, by the name that others may see, and what became of her. */
export type Colleague = {
  readonly name: string;
  readonly news:
    | 'seat'
    | 'queue'
    | PartNews
    | 'seat-kept'
    | 'queue-kept'
    | 'seat-gone'
    | 'queue-left'
    | 'day-cancelled';
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

/** Roles, as `vocabulary:role` has words for them. */
type JoinedRole =
  | 'COORDINATOR'
  | 'ORG_CONTACT'
  | 'APPROVER'
  | 'DIRECTORY_EDITOR'
  | 'SERVICE_OWNER'
  | 'LECTURER'
  | 'READER'
  | 'ADMIN'
  | 'STAFF';

/** What the reader may join, by the purpose of the link. */
type Joins =
  | { readonly purpose: 'CONTACT'; readonly organisation: string }
  | {
      readonly purpose: 'ROLE';
      readonly role: JoinedRole;
      /** Where the role holds; left out for everywhere. */
      readonly place?: string;
    }
  | { readonly purpose: 'CLAIM'; readonly person: string };

export type JoinLinkLetter = {
  readonly kind: 'join-link';
  readonly joins: Joins;
  /** Leads to a page with one button; opening it uses nothing up. */
  readonly joinUrl: string;
  readonly expiresAt: Date;
  /** Left out where the system invites. */
  readonly invitedBy?: string;
};

/** One reminder to a unit; `url` is where its reader does something about it. */
export type UnitReminderLetter = {
  readonly kind: 'unit-reminder';
  readonly organisation: string;
  readonly about:
    | { readonly reason: 'NO_CONTACT' }
    | { readonly reason: 'NOBODY_ENROLLED'; readonly programme: string };
  readonly url: string;
};

/** The first mail to somebody whom a unit registered. */
export type RegisteredLetter = {
  readonly kind: 'registered';
  readonly organisation: string;
  /** Who registered her, by the name that others see; left out where nobody is to be named. */
  readonly contact?: string;
  /** The page about what is kept. */
  readonly noticeUrl: string;
  /** Where she signs in; left out for one who shares her mailbox. */
  readonly signInUrl?: string;
};

/** What a coordinator wrote to many, in her own words. */
export type CoordinatorLetter = {
  readonly kind: 'coordinator-letter';
  /** Hers, one line. */
  readonly subject: string;
  /** Hers, plain text. */
  readonly body: string;
  readonly programme: string;
  /** Left out where the letter is about the whole programme. */
  readonly day?: { readonly dayName: string; readonly startsAt: Date };
  /** Why this reader gets it. */
  readonly reader: 'seat' | 'queue' | 'contact' | 'mailbox';
  /** The unit that the reader answers for, where she is its contact. */
  readonly organisation: string;
  /** Names, as others may see them, of those who get no mail of their own. */
  readonly passOnTo: readonly string[];
  /** Page of the day or of the programme. */
  readonly pageUrl: string;
};

/** One member per message that Samlots sends. */
export type MailContent =
  | SeatConfirmed
  | Waitlisted
  | SeatCancelled
  | DayCancelled
  | DayMoved
  | VenueMoved
  | PartChosen
  | ForColleagues
  | SignInLink
  | JoinLinkLetter
  | UnitReminderLetter
  | RegisteredLetter
  | CoordinatorLetter;
