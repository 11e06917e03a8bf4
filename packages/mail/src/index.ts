/**
 * Data in, mail out: words and layout (`composeMessage`), bytes (`buildMime`), delivery (`createSmtpTransport`).
 * Promises: the same data give the same bytes; the HTML and the text part each say everything on their own; one mail
 * has one recipient; nothing in a name, a title or a subject can become a header. No mail names the theme of a day.
 * Refuses (`MimeRefused`): addresses, ids and headers that could not be written safely. `SendRefused` says whether
 * trying again could help. The package knows no database and no clock: instants come in as data.
 */
export { composeMessage, type ComposedMail, type MailInput } from './compose-message.ts';
export { describeDay, placeOf } from './describe-day.ts';
export type {
  AgendaEntry,
  AgendaType,
  Colleague,
  CoordinatorLetter,
  DayFacts,
  ForColleagues,
  MailContent,
} from './mail-content.ts';
export { buildMime, type MimeInput } from './mime/build-mime.ts';
export { MimeRefused } from './mime/header-rules.ts';
export { createSmtpTransport, SendRefused, type SmtpTransport } from './smtp/smtp-transport.ts';
