/**
 * What a letter holds: plain text, one line for the subject, paragraphs and bare links in the body. Promises: what is
 * kept has no control characters and one kind of line end. Refuses nothing: length and personal numbers are the caller's.
 */
export const longestSubject = 120;
export const longestBody = 4000;

/** One line, without what could end it. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Lines that end in a line feed; no more than one empty line in a row. */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .replaceAll(/[^\S\n]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
