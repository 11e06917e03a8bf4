import type { Words } from '../shell/use-words.ts';

/** "en föreläsning och en gemensam diskussion": what an agenda still lacks. */
export function missingWords(missing: readonly string[], { t, locale }: Words): string {
  const named = missing.map((type) =>
    type === 'lecture' || type === 'group-discussion' ? t(`training:occurrence.lackWord.${type}`) : type,
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(named);
}
