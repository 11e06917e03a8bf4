import type { TopicName } from '@samlots/kernel';
import type { Handler } from '../handler.ts';
import { sendMessage } from './send-message.ts';

/** One handler per topic. */
export const handlers: { readonly [Name in TopicName]?: Handler<Name> } = {
  'send-message': sendMessage,
};
