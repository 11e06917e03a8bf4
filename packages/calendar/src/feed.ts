import { ICalCalendar, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { cleanLine, cleanText } from './clean-text.ts';
import { finishFeed } from './finish-calendar.ts';
import type { InvitationEvent } from './invitation-event.ts';
import { checkFeedEvent } from './invitation-rules.ts';
import { inUtc, onlyZone, vtimezoneOf, wallTime, zoneForSpan } from './stockholm-zone.ts';

/** A day as whoever fetches the calendar sees it: nobody is named, nobody is asked. */
export type FeedEvent = Pick<
  InvitationEvent,
  'uid' | 'sequence' | 'startsAt' | 'endsAt' | 'title' | 'location' | 'description' | 'url'
> & {
  /** When this revision was made, as stored: the same feed is the same bytes. */
  readonly dtstamp: Date;
  /** Stays for a while after it was cancelled, so that calendars take it away instead of forgetting it. */
  readonly cancelled: boolean;
};

export type Feed = {
  /** What the calendar is called where it is subscribed to. */
  readonly name: string;
  readonly events: readonly FeedEvent[];
};

function eventOf(event: FeedEvent): ICalEventData {
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: inUtc(event.dtstamp),
    start: wallTime(event.startsAt),
    end: wallTime(event.endsAt),
    timezone: zoneForSpan(event.startsAt, event.endsAt),
    summary: cleanLine(event.title),
    location: event.location ? cleanLine(event.location) : null,
    description: event.description ? cleanText(event.description) : null,
    url: event.url ?? null,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: event.cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
  };
}

// ical-generator writes the name of a calendar as it is given.
const nameOf = ({ name }: Feed): string => cleanLine(name).replaceAll(/[\\;,]/g, String.raw`\$&`);

/**
 * The iCalendar text of a calendar to subscribe to: no METHOD, ORGANIZER or ATTENDEE; in the given order; UTF-8, CRLF.
 * Without a day it still holds the time zone, since a calendar must hold something. Throws `InvitationRefused`.
 */
export function renderFeed(feed: Feed): string {
  const calendar = new ICalCalendar({
    prodId: { company: 'Samlots', product: 'Samlots', language: 'SV' },
    name: nameOf(feed),
    timezone: { name: null, generator: vtimezoneOf },
  });
  for (const event of feed.events) {
    checkFeedEvent(event);
    calendar.createEvent(eventOf(event));
  }
  return finishFeed(calendar.toString(), feed.events.length === 0 ? onlyZone : null);
}
