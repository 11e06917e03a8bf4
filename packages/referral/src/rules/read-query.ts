/**
 * Free text → words in order, the child's age and pregnancy.
 * Promises: the same text gives the same reading; nothing of the text is kept. Refuses: to judge the text's length or
 * content, which `checkTypedText` does before.
 */
import { isNegatingAdverb } from '../words/common-words.ts';
import { describeWord, describeWords, type WordForm } from '../words/describe-word.ts';
import { splitWords } from '../words/fold-text.ts';
import { plainWordsFor } from '../words/idioms.ts';
import { readAge } from './read-age.ts';

/** A word of the text; words that an idiom adds stand at the place of the idiom. */
export type QueryWord = WordForm & {
  readonly at: number;
  /** A negation stands beside it: "går inte", "vill inte sova". */
  readonly negated: boolean;
  /** Two typed words tried as one ("sömn problem"): compared whole only. */
  readonly isJoined: boolean;
};

export type QueryReading = {
  readonly words: readonly QueryWord[];
  readonly ageMonths: number | undefined;
  readonly pregnancy: boolean;
};

const reach = 2;

function isNegated(forms: readonly WordForm[], at: number): boolean {
  for (let other = at - 1; other >= Math.max(0, at - reach); other -= 1) {
    if (forms[other]?.kind === 'negation') return true;
    if (forms[other]?.kind === 'content') break;
  }
  return isNegatingAdverb(forms[at + 1]?.word ?? '');
}

/** Two words that belong together as one ("sömn problem") are tried as one too. */
function joinedWords(words: readonly string[]): readonly { readonly at: number; readonly word: string }[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const joinable = next !== undefined && word.length > 2 && next.length > 2;
    return joinable && describeWord(next).kind !== 'function' && describeWord(word).kind !== 'function'
      ? [{ at, word: word + next }]
      : [];
  });
}

/** Reads the text. Words beyond the first 40 are left out; a page allows 80 characters. */
export function readQuery(text: string): QueryReading {
  const { ageMonths, pregnancy, text: marked } = readAge(text);
  const said = splitWords(marked).slice(0, 40);
  const forms = describeWords(said);
  const words: QueryWord[] = forms.map((form, at) => ({ ...form, at, negated: isNegated(forms, at), isJoined: false }));
  for (const { at, words: plain } of plainWordsFor(said))
    for (const word of plain) words.push({ ...describeWord(word), at, negated: false, isJoined: false });
  for (const { at, word } of joinedWords(said)) {
    const negated = isNegated(forms, at + 1);
    words.push({
      ...describeWord(word),
      key: `${word}/joined`,
      kind: 'content',
      role: undefined,
      at,
      negated,
      isJoined: true,
    });
  }
  return { words, ageMonths, pregnancy };
}
