/**
 * What may stand in a mail header.
 * Promises: whatever people wrote (names, subjects) is made one line without control characters; whatever machines
 * made (addresses, ids, header names and values) is refused if it could end a line or name a second recipient.
 * Refuses by `MimeRefused` with the name of the field.
 */

/** The data cannot make a safe mail: a bug upstream, not a person's mistake. */
export class MimeRefused extends Error {
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`mail refused: ${field} ${reason}`);
    this.name = 'MimeRefused';
    this.field = field;
  }
}

const ADDRESS = /^[!#-'*+./0-9=?A-Z^_`a-z{|}~-]{1,64}@[\p{L}\p{N}.-]+\.[\p{L}\p{N}-]{2,}$/u;
const MESSAGE_ID = /^<[!#-'*+./0-9=?A-Z^_`a-z{|}~-]+@[A-Za-z0-9.-]+>$/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const HEADER_VALUE = /^[ -~]*$/;

/** Headers that `buildMime` writes itself: a caller that set one too would make it appear twice or differ. */
const OWN_HEADERS = [
  'from',
  'to',
  'cc',
  'bcc',
  'sender',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'content-language',
  'auto-submitted',
  'x-auto-response-suppress',
];

/** One line of what people wrote, fit for a header that will be encoded. */
export function headerText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** The address itself, or `MimeRefused`. */
export function checkedAddress(field: 'from' | 'to', address: string): string {
  if (!ADDRESS.test(address)) throw new MimeRefused(field, 'must be one plain e-mail address');
  return address;
}

/** The id itself, or `MimeRefused`. */
export function checkedMessageId(messageId: string): string {
  if (!MESSAGE_ID.test(messageId)) throw new MimeRefused('messageId', 'must look like <id@domain>');
  return messageId;
}

/** The caller's further headers, or `MimeRefused` for one that is malformed or not the caller's to set. */
export function checkedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) {
    if (!HEADER_NAME.test(name) || OWN_HEADERS.includes(name.toLowerCase()))
      throw new MimeRefused('headers', `must not set ${JSON.stringify(name)}`);
    if (!HEADER_VALUE.test(value)) throw new MimeRefused('headers', `must have one line of ASCII in ${name}`);
  }
  return { ...headers };
}
