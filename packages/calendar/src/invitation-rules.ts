/**
 * What an invitation must be before it is written down.
 * Promises: everything that ical-generator prints unescaped (uid, addresses) is free of what could end a line or a
 * value, and the revision and the span are such that calendars apply the message.
 * Refuses by `InvitationRefused` with the name of the field; it never mends data in silence.
 */
import { cleanLine } from './clean-text.ts';
import type { InvitationEvent } from './invitation-event.ts';

/** The data of an invitation cannot make a valid message: a bug upstream, not a person's mistake. */
export class InvitationRefused extends Error {
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`invitation refused: ${field} ${reason}`);
    this.name = 'InvitationRefused';
    this.field = field;
  }
}

const UID = /^[A-Za-z0-9@._-]{1,255}$/;
const ADDRESS = /^[^\s@\p{C}"(),:;<>[\\\]]+@[^\s@\p{C}"(),:;<>[\\\]]+\.[^\s@\p{C}"(),:;<>[\\\]]+$/u;
const LAST_SEQUENCE = 2 ** 31 - 1;

const isInstant = (at: Date): boolean => !Number.isNaN(at.getTime());

function isWebAddress(url: string): boolean {
  if (/[\s\p{C}"\\]/u.test(url) || !URL.canParse(url)) return false;
  return ['http:', 'https:'].includes(new URL(url).protocol);
}

type Fault = readonly [field: string, reason: string];

type Revision = Pick<InvitationEvent, 'uid' | 'sequence' | 'dtstamp' | 'startsAt' | 'endsAt' | 'title' | 'url'>;

/** What holds for every event that we write, in a message or in a feed. */
function faultOfEvent(event: Revision): Fault | undefined {
  if (!UID.test(event.uid)) return ['uid', 'must be letters, digits and @ . _ - only'];
  if (!Number.isInteger(event.sequence) || event.sequence < 0 || event.sequence > LAST_SEQUENCE)
    return ['sequence', 'must be a whole number from 0'];
  if (![event.dtstamp, event.startsAt, event.endsAt].every(isInstant)) return ['time', 'must be valid instants'];
  if (cleanLine(event.title) === '') return ['title', 'must say something'];
  // ical-generator would swap the two without a word.
  if (event.endsAt <= event.startsAt) return ['endsAt', 'must come after startsAt'];
  if (event.url !== undefined && !isWebAddress(event.url)) return ['url', 'must be an absolute http(s) address'];
  return undefined;
}

function faultOf(event: InvitationEvent): Fault | undefined {
  const fault = faultOfEvent(event);
  if (fault !== undefined) return fault;
  // A CANCEL that is not newer than its REQUEST is ignored by calendars.
  if (event.method === 'CANCEL' && event.sequence === 0) return ['sequence', 'must have been raised by the CANCEL'];
  if (!ADDRESS.test(event.organiser.email)) return ['organiser', 'must have one plain e-mail address'];
  if (!ADDRESS.test(event.attendee.email)) return ['attendee', 'must have one plain e-mail address'];
  // Outlook tells a person who is both that she is the organiser, and offers no answer.
  if (event.organiser.email.toLowerCase() === event.attendee.email.toLowerCase())
    return ['attendee', 'must not be the organiser'];
  return faultOfAlarm(event.alarmMinutesBefore);
}

function faultOfAlarm(minutes: number | undefined): Fault | undefined {
  if (minutes === undefined || (Number.isInteger(minutes) && minutes > 0)) return undefined;
  return ['alarmMinutesBefore', 'must be a whole number of minutes above 0'];
}

/** Throws `InvitationRefused` for the first fault found. */
export function checkInvitation(event: InvitationEvent): void {
  const fault = faultOf(event);
  if (fault) throw new InvitationRefused(...fault);
}

/** The same for one event of a feed. */
export function checkFeedEvent(event: Revision): void {
  const fault = faultOfEvent(event);
  if (fault) throw new InvitationRefused(...fault);
}
