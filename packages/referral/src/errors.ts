import { DomainError } from '@samlots/kernel';

/** Refusals to read a typed text. The text itself is in none of them. */

/** The text is longer than `longest` characters. */
export class TextTooLong extends DomainError {
  readonly code = 'TextTooLong';
}

/** The text holds what looks like a personal number. */
export class HoldsPersonalNumber extends DomainError {
  readonly code = 'HoldsPersonalNumber';
}
