/**
 * Text that people wrote, made safe to stand in a calendar.
 * Promises: no control character but the line feed; every kind of line break becomes one; lone surrogates, which have
 * no UTF-8, become U+FFFD. Letters, emoji and right-to-left text stay as they are. Refuses nothing.
 */

// VT, FF, NEL, LS and PS: readers that use "splitlines" end a content line at each of them.
const LINE_BREAKS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;
// C0, DEL and C1 but the line feed, which RFC 5545 forbids in a value. Tab is allowed there, but a fold may eat it.
const CONTROLS = /[^\P{Cc}\n]/gu;

/** For values that may have several lines (DESCRIPTION): line breaks are kept as "\n". */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(CONTROLS, '');
}

/** For values of one line (SUMMARY, LOCATION, names): line breaks become spaces, the ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').trim();
}

/** For names in parameters (CN): RFC 6868 has no backslash, and readers take one for an escape. */
export function cleanName(name: string): string {
  return cleanLine(name).replaceAll('\\', '/');
}
