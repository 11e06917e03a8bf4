/**
 * A whole iTIP message written by hand, so that the mails are tested without the package that writes calendars.
 * `method` REQUEST or CANCEL; the seat of Amina Warsame on 6 March 2014.
 */
export function sampleCalendar(method: 'REQUEST' | 'CANCEL', sequence: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samlots//Test//SV',
    `METHOD:${method}`,
    'BEGIN:VTIMEZONE',
    'TZID:Europe/Stockholm',
    'BEGIN:DAYLIGHT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'DTSTART:19700329T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'DTSTART:19701025T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:6f1c6a52-0d0f-4a3e-9a57-3d6f2b7f0c11',
    `SEQUENCE:${sequence}`,
    'DTSTAMP:20140210T090000Z',
    'DTSTART;TZID=Europe/Stockholm:20140306T090000',
    'DTEND;TZID=Europe/Stockholm:20140306T163000',
    'SUMMARY:Utbildningsdag 2 – Gemensamt utbildningsår',
    'LOCATION:Trädgårdssalen\\, Påhittade torget 30',
    'ORGANIZER;CN="Samlots":mailto:utbildning@samlots.example',
    'ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Amina Warsame":mailto:amina.wars',
    ' ame@bvc.example',
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
