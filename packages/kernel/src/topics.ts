/**
 * Outbox topics: what a use case may ask the worker to do. The payload holds ids and the revision it was made for;
 * the handler reads the rest when it runs and drops a payload that has been superseded.
 */
type Topics = {
  /** Render the mail about one enrolment once, into a `Message`. `sequence` is the invitation's revision. */
  'enrolment-mail': { readonly enrolmentId: string; readonly kind: EnrolmentMailKind; readonly sequence: number };
  /** Send the bytes of a stored message. Keyed by calendar uid, so a CANCEL never overtakes its REQUEST. */
  'send-message': { readonly messageId: string; readonly orderKey: string };
};

export type EnrolmentMailKind =
  | 'seat-confirmed'
  | 'waitlisted'
  | 'seat-cancelled'
  | 'queue-left'
  | 'day-moved'
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
};
