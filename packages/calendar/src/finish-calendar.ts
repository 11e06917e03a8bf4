/**
 * What ical-generator 11 leaves undone, mended on its text.
 * Promises: the URL stands as it was given (it escapes commas in URIs), alarms come after the properties of their
 * event (RFC 5545 puts components last), and the last line ends by CRLF. Works on lines, which no value can break:
 * every line break inside a value is escaped before this point.
 */
import { foldLines } from 'ical-generator';

const FOLD = /\r\n[ \t]/g;
const ALARM = /BEGIN:VALARM\r\n[\s\S]*?\r\nEND:VALARM\r\n/;
const END_OF_EVENT = 'END:VEVENT\r\n';

function withPlainUrl(text: string, url: string | undefined): string {
  if (url === undefined) return text;
  return text.replace(/^URL;VALUE=URI:.*$/m, () => `URL;VALUE=URI:${url}`);
}

function withAlarmLast(text: string): string {
  const alarm = ALARM.exec(text)?.[0];
  if (alarm === undefined) return text;
  return text.replace(ALARM, '').replace(END_OF_EVENT, () => `${alarm}${END_OF_EVENT}`);
}

/** The finished text of a calendar with one event whose address is `url`. */
export function finishCalendar(generated: string, url: string | undefined): string {
  const lines = `${generated.replace(FOLD, '')}\r\n`;
  return foldLines(withAlarmLast(withPlainUrl(lines, url)));
}

const ESCAPED_URLS = /^URL;VALUE=URI:.*$/gm;
// How often to fetch again; ical-generator writes these after the time zone, where no property may stand.
const REFRESH = 'REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n';
const NAME = /^X-WR-CALNAME:.*\r\n/m;
const END_OF_CALENDAR = 'END:VCALENDAR\r\n';

/** The finished text of a calendar with any number of events; `component` is added where there is no event. */
export function finishFeed(generated: string, component: string | null): string {
  const lines = `${generated.replace(FOLD, '')}\r\n`;
  // No address that we accept has a backslash, so each one here is an escape.
  const plain = lines
    .replace(ESCAPED_URLS, (line) => line.replaceAll('\\', ''))
    .replace(NAME, (line) => `${line}${REFRESH}`);
  const whole = component === null ? plain : plain.replace(END_OF_CALENDAR, () => `${component}\r\n${END_OF_CALENDAR}`);
  return foldLines(whole);
}
