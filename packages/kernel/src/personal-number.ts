/** Swedish personal and coordination numbers (10 or 12 digits, with or without separator), also inside other text. */
const personalNumber =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|[67]\d|8\d|9[01])[-+ \u2010-\u2015\u2212]?\d{4}(?!\d)/;

/** True when free text seems to hold a personal number; such text is refused, never stored and never logged. */
export function holdsPersonalNumber(text: string): boolean {
  return personalNumber.test(text);
}
