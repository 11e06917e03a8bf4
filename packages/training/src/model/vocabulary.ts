/** Closed lists of the training capability; the database's check constraints hold the same values. */
export const formats = ['full-day', 'half-day', 'lecture'] as const;
export type Format = (typeof formats)[number];

export const agendaTypes = [
  'registration',
  'lecture',
  'group-discussion',
  'joint-problem-solving',
  'break',
  'lunch',
  'evaluation',
] as const;
export type AgendaType = (typeof agendaTypes)[number];

export const rounds = ['A', 'B'] as const;

export const presences = ['FULL', 'AM', 'PM', 'NONE', 'UNKNOWN'] as const;

/** Which part of a full day somebody comes. */
export const seatParts = ['FULL', 'AM', 'PM'] as const;
export type SeatPart = (typeof seatParts)[number];

/** What somebody may ask to eat: a choice from the list, never a diagnosis (E21). */
export const foods = ['vegetarian', 'vegan', 'no-pork', 'gluten-free', 'lactose-free'] as const;

export const enrolmentStates = [
  'REQUESTED',
  'ENROLLED',
  'WAITLISTED',
  'OFFERED',
  'DECLINED',
  'LAPSED',
  'CANCELLED',
  'CANCELLED_LATE',
  'SUBSTITUTED',
  'WALK_IN',
] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** States that are a seat, a request or a place in the queue: one of them per person and training day. */
export const liveStates = [
  'REQUESTED',
  'ENROLLED',
  'WAITLISTED',
  'OFFERED',
  'WALK_IN',
] as const satisfies readonly EnrolmentState[];

/** Whom a letter is written to: people of one occurrence, or contacts of the units of a programme. */
export const occurrenceAudiences = ['ENROLLED', 'WAITING', 'EVERYONE'] as const;
export const programmeAudiences = ['CONTACTS', 'CONTACTS_WITH_SEATS'] as const;
export type LetterAudience = (typeof occurrenceAudiences)[number] | (typeof programmeAudiences)[number];

/** Before the day those enrolled see a material, after it those who were there. */
export const shownTimes = ['BEFORE', 'AFTER', 'BOTH'] as const;
