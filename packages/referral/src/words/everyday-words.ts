import { wordList } from './fold-text.ts';
import { stemOf } from './stem-word.ts';
import { familyWords } from './everyday-words-family.ts';
import { healthWords } from './everyday-words-health.ts';

/**
 * The meanings a folded word can have, each named by the first word of its line in the lists beside this file.
 * `isCommon` words are looked up as they stand. Words of one line are taken for each other at a lower value than the word itself; a word of no line means itself.
 */
export function meaningsOf(word: string, isCommon: boolean): readonly string[] {
  // A common word shares its stem with too much: "första" is no "förstöra".
  return meanings.get(word) ?? (isCommon ? [] : (meanings.get(stemOf(word)) ?? []));
}

/** Every folded word of the lists: none of them is taken for a misspelling of another. */
export function everydayWords(): Iterable<string> {
  return meanings.keys();
}

const meanings = readMeanings();

function readMeanings(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const line of `${familyWords}\n${healthWords}`.split('\n').filter((text) => text.trim() !== '')) {
    const all = wordList(line);
    const [name = ''] = all;
    // Swedish and English forms apart: a stemmer of one language says nothing of the other.
    for (const word of new Set(all.flatMap((form) => [form, stemOf(form)]))) {
      byWord.set(word, [...(byWord.get(word) ?? []), name]);
    }
  }
  return byWord;
}
