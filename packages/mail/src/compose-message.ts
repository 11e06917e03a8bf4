import { render } from '@react-email/render';
import { textFor, type Locale } from '@samlots/text';
import type { Letter } from './letter.ts';
import { letterElement } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { writeCoordinatorLetter } from './letters/coordinator-letter.ts';
import { writeDayCancelled } from './letters/day-cancelled.ts';
import { writeDayMoved } from './letters/day-moved.ts';
import { writeForColleagues } from './letters/for-colleagues.ts';
import { writeJoinLink } from './letters/join-link.ts';
import { writePartChosen } from './letters/part-chosen.ts';
import { writeRegistered } from './letters/registered.ts';
import { writeSeatCancelled } from './letters/seat-cancelled.ts';
import { writeSeatConfirmed } from './letters/seat-confirmed.ts';
import { writeSignInLink } from './letters/sign-in-link.ts';
import { writeUnitReminder } from './letters/unit-reminder.ts';
import { writeVenueMoved } from './letters/venue-moved.ts';
import { writeWaitlisted } from './letters/waitlisted.ts';
import { greetingFor, type Setting } from './letters/setting.ts';
import type { MailContent } from './mail-content.ts';

export type MailInput = {
  readonly locale: Locale;
  /** True for invented data: the mail then says so. */
  readonly demo: boolean;
  /** How the reader is greeted, usually the given name; left out where it is not known. */
  readonly greetingName?: string;
  /** The mailbox of the coordinator, for questions. */
  readonly questionsTo: string;
  readonly content: MailContent;
};

/** Words ready for `buildMime`: `text` stands alone with everything that `html` says. */
export type ComposedMail = { readonly subject: string; readonly text: string; readonly html: string };

function writeLetter(content: MailContent, setting: Setting): Letter {
  switch (content.kind) {
    case 'seat-confirmed':
      return writeSeatConfirmed(content, setting);
    case 'waitlisted':
      return writeWaitlisted(content, setting);
    case 'seat-cancelled':
      return writeSeatCancelled(content, setting);
    case 'day-cancelled':
      return writeDayCancelled(content, setting);
    case 'day-moved':
      return writeDayMoved(content, setting);
    case 'venue-moved':
      return writeVenueMoved(content, setting);
    case 'part-chosen':
      return writePartChosen(content, setting);
    case 'for-colleagues':
      return writeForColleagues(content, setting);
    case 'coordinator-letter':
      return writeCoordinatorLetter(content, setting);
    case 'sign-in-link':
      return writeSignInLink(content, setting);
    case 'join-link':
      return writeJoinLink(content, setting);
    case 'registered':
      return writeRegistered(content, setting);
    case 'unit-reminder':
      return writeUnitReminder(content, setting);
  }
}

// React and the renderer mark borders with comments; a mail is never hydrated. Text cannot hold one: it is escaped.
const COMMENTS = /<!--.*?-->/gs;

/** Subject, text and HTML of one mail in one language. Instants are said in Swedish time. */
export async function composeMessage(input: MailInput): Promise<ComposedMail> {
  const t = textFor(input.locale);
  const setting: Setting = {
    t,
    locale: input.locale,
    greeting: greetingFor(t, input.greetingName),
    questionsTo: input.questionsTo,
    demoLine: input.demo ? t('shell:demo') : undefined,
  };
  const letter = writeLetter(input.content, setting);
  const html = await render(letterElement(letter));
  return { subject: letter.subject, text: letterText(letter), html: html.replace(COMMENTS, '') };
}
