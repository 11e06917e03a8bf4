// Words that would fold into another word: "gång" into "gäng", "rån" into the English "ran".
const twins: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})gång(?:en|er|erna)?(?!\p{L})/gu, 'gangtal'],
  [/(?<!\p{L})rån(?:et|en)?(?!\p{L})/gu, 'ranbrott'],
];

/**
 * Text as the search compares it: lower case, without punctuation, å, ä and ö as a and o, so that a keyboard without
 * them finds the same.
 */
export function foldText(text: string): string {
  const apart = twins.reduce((said, [twin, word]) => said.replaceAll(twin, word), text.toLowerCase().normalize('NFC'));
  return apart
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’´`]/gu, '');
}

/** The folded words of a text in order; a hyphen splits ("npf-utredning"), an apostrophe does not ("won't"). */
export function splitWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The entries of a word list written as text, folded. */
export function wordList(text: string): readonly string[] {
  return splitWords(text);
}
