import { InvitationRefused } from '@samlots/calendar';
import { buildMime, composeMessage, MimeRefused, type ForColleagues, type MailContent } from '@samlots/mail';
import type { ApiConfig } from '../../../config.ts';
import { calendarPart } from './calendar-part.ts';
import { dayFactsOf } from './day-facts.ts';
import { letterContent } from './letter-content.ts';
import type { Loaded } from './load-enrolment.ts';
import type { Recipient } from '../../recipients.ts';
import type { Subject } from './subject.ts';
import { methodFor } from './what-to-tell.ts';

type Method = 'REQUEST' | 'CANCEL';

/** A mail as it will be sent, or why it cannot be written. */
export type Rendered =
  | { readonly subject: string; readonly method: Method | null; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly refused: string };

export type Rendering = {
  readonly config: ApiConfig;
  readonly loaded: Loaded;
  readonly to: Recipient;
  readonly messageId: string;
  readonly now: Date;
  /** The page about her one seat; left out of lists, and once the seat has ended. */
  readonly seatUrl?: string | undefined;
};

type Letter = {
  readonly content: MailContent;
  readonly calendar?: { readonly method: Method; readonly content: string };
};

async function render(
  { config, loaded, to, messageId, now }: Rendering,
  { content, calendar }: Letter,
): Promise<Rendered> {
  const { locale, greetingName } = to;
  const words = await composeMessage({
    locale,
    demo: config.demo,
    ...(greetingName === undefined ? {} : { greetingName }),
    questionsTo: loaded.occurrence.day.programme.organiserEmail,
    content,
  });
  const bytes = await buildMime({
    from: config.mailFrom,
    to: { name: to.name, address: to.address },
    ...words,
    ...(calendar ? { calendar } : {}),
    messageId,
    date: now,
    locale,
    // An invitation whose organiser neither sent it nor takes the answer is shown as suspect by some mail programs.
    headers: { 'Reply-To': loaded.invitation.organiser },
  });
  return { subject: words.subject, method: calendar?.method ?? null, bytes: new Uint8Array(bytes) };
}

/** Data that can never make a valid mail are written on the message; trying again would only hold back those after it. */
async function orRefused(work: () => Promise<Rendered>): Promise<Rendered> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InvitationRefused || error instanceof MimeRefused) return { refused: error.message };
    throw error;
  }
}

/** The letter to the person herself, with its calendar part where it has one. */
export async function renderForPerson(
  rendering: Rendering,
  subject: Subject,
  queueNumber: number | undefined,
): Promise<Rendered> {
  const { config, loaded, to, seatUrl } = rendering;
  const { locale } = to;
  const day = dayFactsOf(loaded.occurrence, locale, config.baseUrl, loaded.part);
  const myPagesUrl = `${config.baseUrl}/mina-sidor`;
  const method = methodFor(subject.news.kind, subject.standing.place, loaded.earlier);
  const links = seatUrl === undefined ? { myPagesUrl } : { cancelUrl: seatUrl };
  const content = letterContent({ loaded, subject, day, links, inCalendar: method !== null, queueNumber });
  return orRefused(async () => {
    if (method === null) return render(rendering, { content });
    const part = calendarPart(loaded, { method, to, day, locale, myPagesUrl });
    return render(rendering, { content, calendar: { method, content: part } });
  });
}

/** The list for one contact; never with a calendar part. */
export const renderList = (rendering: Rendering, content: ForColleagues): Promise<Rendered> =>
  orRefused(() => render(rendering, { content }));
