/**
 * Data in, iCalendar text out (RFC 5545, 5546, 6047). Pure: no clock, no database, no random.
 * Promises: one event and one attendee per object, no line over 75 octets, every line ended by CRLF, the same text
 * whatever time zone the process runs in, and nothing in a title or a name that can become a line of its own.
 * Refuses (`InvitationRefused`): a uid, address, revision or span that a calendar could not follow.
 * A feed (`renderFeed`) holds any number of days and names nobody.
 * UID, SEQUENCE and DTSTAMP are decided by the domain and come in as data.
 */
export { renderFeed, type Feed, type FeedEvent } from './feed.ts';
export { renderInvitation } from './invitation.ts';
export type { InvitationEvent } from './invitation-event.ts';
export { InvitationRefused } from './invitation-rules.ts';
