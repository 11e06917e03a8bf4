import type { LetterPageQuery } from '../../generated/operations.ts';

export type SentReader = NonNullable<LetterPageQuery['letter']>['readers'][number];

const firstShown = 25;

/** Readers who did not get the letter come first; a long list is cut until it is asked for whole. */
export function showReaders(readers: readonly SentReader[], whole: boolean) {
  const trouble = ({ way, mail }: SentReader): boolean =>
    way === 'NOBODY' || (mail !== null && ['FAILED', 'BOUNCED', 'DROPPED'].includes(mail.state));
  const ordered = [...readers.filter(trouble), ...readers.filter((reader) => !trouble(reader))];
  const rows = ordered.map((reader, place) => ({ ...reader, key: String(place) }));
  return { shown: whole ? rows : rows.slice(0, firstShown), of: rows.length };
}
