import type { TopicName } from '@samlots/kernel';
import type { Handler } from '../handler.ts';
import { mailEnrolment } from './enrolment-mail/mail-enrolment.ts';
import { mailJoinLink } from './join-mail/mail-join-link.ts';
import { mailLetter } from './letter-mail/mail-letter.ts';
import { mailRegistered } from './registered-mail/mail-registered.ts';
import { mailReminder } from './reminder-mail/mail-reminder.ts';
import { applyRetention } from './retention/apply-retention.ts';
import { sendMessage } from './send-message.ts';

/** One handler per topic. */
export const handlers: { readonly [Name in TopicName]: Handler<Name> } = {
  'enrolment-mail': mailEnrolment,
  'send-message': sendMessage,
  'join-mail': mailJoinLink,
  'letter-mail': mailLetter,
  'registered-mail': mailRegistered,
  'reminder-mail': mailReminder,
  retention: applyRetention,
};
