import type { TopicName } from '@samlots/kernel';
import type { Handler } from '../handler.ts';
import { mailEnrolment } from './enrolment-mail/mail-enrolment.ts';
import { sendMessage } from './send-message.ts';

/** One handler per topic. */
export const handlers: { readonly [Name in TopicName]: Handler<Name> } = {
  'enrolment-mail': mailEnrolment,
  'send-message': sendMessage,
};
