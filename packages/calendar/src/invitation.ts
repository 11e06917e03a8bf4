import {
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAlarmData,
  type ICalAttendeeData,
  type ICalEventData,
} from 'ical-generator';
import { cleanLine, cleanName, cleanText } from './clean-text.ts';
import { finishCalendar } from './finish-calendar.ts';
import type { InvitationEvent } from './invitation-event.ts';
import { checkInvitation } from './invitation-rules.ts';
import { inUtc, vtimezoneOf, wallTime, zoneForSpan } from './stockholm-zone.ts';

const PRODUCT = { company: 'Samlots', product: 'Samlots', language: 'SV' };

/** The seat is the answer; only where replies reach us is the person asked again. DESIGN: seats, not RSVPs. */
function attendeeOf(event: InvitationEvent): ICalAttendeeData {
  return {
    name: cleanName(event.attendee.name) || event.attendee.email,
    email: event.attendee.email,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: event.withReplies ? ICalAttendeeStatus.NEEDSACTION : ICalAttendeeStatus.ACCEPTED,
    rsvp: event.withReplies,
  };
}

function alarmsOf(event: InvitationEvent, summary: string): ICalAlarmData[] {
  if (event.method === 'CANCEL' || event.alarmMinutesBefore === undefined) return [];
  return [{ type: ICalAlarmType.display, triggerBefore: event.alarmMinutesBefore * 60, description: summary }];
}

function eventOf(event: InvitationEvent): ICalEventData {
  const zone = zoneForSpan(event.startsAt, event.endsAt);
  const summary = cleanLine(event.title);
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: inUtc(event.dtstamp),
    start: wallTime(event.startsAt),
    end: wallTime(event.endsAt),
    timezone: zone,
    summary,
    location: event.location ? cleanLine(event.location) : null,
    description: event.description ? cleanText(event.description) : null,
    url: event.url ?? null,
    organizer: { name: cleanName(event.organiser.name) || event.organiser.email, email: event.organiser.email },
    attendees: [attendeeOf(event)],
    alarms: alarmsOf(event, summary),
    status: event.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.OPAQUE,
  };
}

/**
 * The iCalendar text of one invitation, update or cancellation; UTF-8, CRLF line ends, the last line included.
 * Throws `InvitationRefused` when the data could not make a message that calendars follow.
 */
export function renderInvitation(event: InvitationEvent): string {
  checkInvitation(event);
  const calendar = new ICalCalendar({
    prodId: PRODUCT,
    method: event.method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    // A calendar-wide zone would take the Z from DTSTAMP: only the event has one.
    timezone: { name: null, generator: vtimezoneOf },
  });
  calendar.createEvent(eventOf(event));
  return finishCalendar(calendar.toString(), event.url);
}
