import type { Queue } from '@samlots/db';
import type { PayloadOf, TopicName } from '@samlots/kernel';

type Sent = { readonly [Name in TopicName]: PayloadOf<Name>[] };

/** Keeps what was asked for, in order, for tests that run the work themselves. It does not roll back. */
export const memoryQueue = (): Queue & { readonly sent: Sent } => {
  const sent: Sent = { 'enrolment-mail': [], 'send-message': [] };
  return {
    sent,
    sendIn: async (_tx, topic, payload) => {
      sent[topic].push(payload);
    },
    work: async () => {},
    waiting: async () => sent['send-message'].length + sent['enrolment-mail'].length,
    stop: async () => {},
  };
};
