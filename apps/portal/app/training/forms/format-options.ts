import type { Words } from '../../shell/use-words.ts';
import { formatNameOf } from '../words.ts';

/** The kinds of day, as options of a list. */
export const formatOptions = (words: Words) =>
  ['full-day', 'half-day', 'lecture'].map((format) => ({ value: format, label: formatNameOf(format, words) }));
