import type { Queue } from '@samlots/db';
import type { PayloadOf, TopicName } from '@samlots/kernel';

type Sent = { readonly [Name in TopicName]: PayloadOf<Name>[] };

/** Keeps what was asked for, in order, for tests that run the work themselves. It does not roll back. */
export const memoryQueue = (): Queue & { readonly sent: Sent } => {
  const sent: Sent = {
    'enrolment-mail': [],
    'send-message': [],
    'join-mail': [],
    'registered-mail': [],
    'reminder-mail': [],
    'letter-mail': [],
    retention: [],
  };
  return {
    sent,
    sendIn: async (_tx, topic, payload) => {
      sent[topic].push(payload);
    },
    work: async () => {},
    daily: async () => {},
    waiting: async () => Object.values(sent).reduce((count, jobs) => count + jobs.length, 0),
    stop: async () => {},
  };
};
