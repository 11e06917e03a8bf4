/**
 * Words and dates in plain Swedish and English.
 * Promises: every key exists in both languages with the same values to fill in (checked by types), and every date is
 * said in Swedish time whatever zone the process runs in. Refuses nothing: it has no rules about the domain.
 */
export { textFor, type Text } from './text.ts';
export { isLocale, type Locale } from './locale.ts';
export {
  formatClock,
  formatDate,
  formatDay,
  formatDeadline,
  formatLongDay,
  formatShortDay,
  formatSpan,
  formatWeekday,
} from './formats.ts';
export { isUseCaseName, useCaseNames, type UseCaseName } from './use-case-names.ts';
export { swedishClock, swedishDate, swedishInstant, type TimeFault } from './swedish-time.ts';
export { splitLinks, splitParagraphs, type TextPiece } from './split-links.ts';
export { formatBriefDay, formatBriefMonth, formatBriefWeekday } from './brief-formats.ts';
