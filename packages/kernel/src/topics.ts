/**
 * Outbox topics: what a use case may ask the worker to do. The payload holds ids and the revision it was made for;
 * the handler reads the rest when it runs and drops a payload that has been superseded.
 */
type Topics = {
  /** Render the mail about one enrolment once, into a `Message`. `sequence` is the invitation's revision. */
  'enrolment-mail': { readonly enrolmentId: string; readonly kind: EnrolmentMailKind; readonly sequence: number };
  /** Send the bytes of a stored message. Keyed by calendar uid, so a CANCEL never overtakes its REQUEST. */
  'send-message': { readonly messageId: string; readonly orderKey: string };
  /** Write the mail with a link to join (`JoinLink`); its token is made then and kept only as a hash. */
  'join-mail': { readonly joinLinkId: string };
  /** Tell a person whom a contact registered who did, why, from whom and for how long (GDPR art. 14). */
  'registered-mail': { readonly membershipId: string };
  /** Remind a unit, once (`UnitReminder`). */
  'reminder-mail': { readonly reminderId: string };
  /** Write what a coordinator wrote (`Letter`) to each of its readers. */
  'letter-mail': { readonly letterId: string };
  /** Remove what has been kept for as long as it may be. Once a day. */
  retention: { readonly daily: true };
};

export type EnrolmentMailKind =
  | 'seat-confirmed'
  | 'waitlisted'
  | 'seat-cancelled'
  | 'queue-left'
  | 'day-moved'
  | 'part-chosen'
  | 'venue-moved'
  | 'day-cancelled';

export type TopicName = keyof Topics;
export type PayloadOf<Name extends TopicName> = Topics[Name];

type Topic<Name extends TopicName> = {
  readonly name: Name;
  /** Jobs of one key run one at a time, in the order they were enqueued. */
  readonly keyOf: (payload: PayloadOf<Name>) => string;
  /** How often a job that failed in passing is tried again before it is left for a person. */
  readonly retryLimit: number;
};

export const topics: { readonly [Name in TopicName]: Topic<Name> } = {
  'enrolment-mail': { name: 'enrolment-mail', keyOf: (payload) => payload.enrolmentId, retryLimit: 5 },
  'send-message': { name: 'send-message', keyOf: (payload) => payload.orderKey, retryLimit: 10 },
  'join-mail': { name: 'join-mail', keyOf: (payload) => payload.joinLinkId, retryLimit: 5 },
  'registered-mail': { name: 'registered-mail', keyOf: (payload) => payload.membershipId, retryLimit: 5 },
  'reminder-mail': { name: 'reminder-mail', keyOf: (payload) => payload.reminderId, retryLimit: 5 },
  'letter-mail': { name: 'letter-mail', keyOf: (payload) => payload.letterId, retryLimit: 5 },
  retention: { name: 'retention', keyOf: () => 'retention', retryLimit: 2 },
};
