/**
 * Whether a typed text may be read at all.
 * Promises: a text of more than 80 characters or with a personal or coordination number is refused before anything reads
 * it. Refuses: to say which characters offended; the text is nowhere repeated.
 */
import { holdsPersonalNumber } from '@samlots/kernel';

export type TypedTextFault = 'too-long' | 'personal-number';

/** Longest text that is read, in characters as a person counts them. */
export const longestTypedText = 80;

const dashes = /[\u2010-\u2015\u2212]/gu;
const spacedNumber = /(?<=\d)\s*([-+]?)\s*(?=\d)/gu;

/**
 * The reason to refuse the text; undefined when it may be read. A personal number is the graver fault and told first; it
 * is seen in 10 or 12 digits, with hyphen, plus, long dash or spaces, whether its check digit is right or not; a
 * telephone number that reads as a birth date is taken for one.
 */
export function checkTypedText(text: string): TypedTextFault | undefined {
  const plain = text.normalize('NFKC').replaceAll(dashes, '-');
  if (holdsPersonalNumber(plain) || holdsPersonalNumber(plain.replaceAll(spacedNumber, '$1'))) return 'personal-number';
  return [...text.trim()].length > longestTypedText ? 'too-long' : undefined;
}
