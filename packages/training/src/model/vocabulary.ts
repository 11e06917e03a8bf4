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
