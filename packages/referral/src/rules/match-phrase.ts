/**
 * Whether a text says a fixed phrase.
 * Promises: whole words with their inflections, in order, with at most two words between; "psykos" is found in
 * "amningspsykos" and not in "psykosocial". Refuses: to find a short phrase with its small words left out.
 */
import { describeWords, type WordForm } from '../words/describe-word.ts';
import { splitWords } from '../words/fold-text.ts';
import { matchValues, matchWord } from './match-words.ts';
import type { QueryWord } from './read-query.ts';

const sameWord = 0.79;
const mostBetween = 2;

function saysWord(typed: WordForm, wanted: WordForm, { known, isShort, isExact }: Wanted): boolean {
  if (isExact || wanted.kind === 'function') return typed.word === wanted.word || typed.stem === wanted.stem;
  const value = matchWord(typed, wanted, known);
  // A word of like meaning is enough only where other words of the phrase stand beside it.
  const isMeaning = value === matchValues.meaning;
  return value >= sameWord && !(isShort && isMeaning);
}

/** A word that must be there, and how many small words of the phrase stand before it that need not. */
type WantedWord = { readonly form: WordForm; readonly skipped: number };

type Wanted = {
  /** A long phrase may be said with other small words. */
  readonly words: readonly WantedWord[];
  readonly isShort: boolean;
  /** Only inflections of the words themselves count. */
  readonly isExact: boolean;
  readonly known: ReadonlySet<string>;
};

function needed(forms: readonly WordForm[], isShort: boolean): readonly WantedWord[] {
  const words: WantedWord[] = [];
  let skipped = 0;
  for (const [at, form] of forms.entries()) {
    // "Är på rymmen" is said without its verb too.
    const isVerbFirst = at === 0 && forms.length > 2;
    if (form.kind === 'function' && (!isShort || isVerbFirst)) skipped += 1;
    else words.push({ form, skipped });
    if (words.at(-1)?.form === form) skipped = 0;
  }
  return words;
}

function wantedOf(phrase: string, known: ReadonlySet<string>, isExact: boolean): Wanted {
  const forms = describeWords(splitWords(phrase));
  const isShort = forms.filter((form) => form.kind === 'content').length < 2;
  return { words: needed(forms, isShort), isShort, isExact, known };
}

/** The places of the phrase's words, the first of them at `start`; undefined when they do not follow from there. */
function followFrom(words: readonly QueryWord[], wanted: Wanted, start: QueryWord): readonly number[] | undefined {
  const places = [start.at];
  for (const { form, skipped } of wanted.words.slice(1)) {
    const last = places.at(-1) ?? start.at;
    const between = wanted.isExact ? 0 : mostBetween;
    const furthest = last + between + skipped + 1;
    const next = words.find((word) => word.at > last && word.at <= furthest && saysWord(word, form, wanted));
    if (next === undefined) return undefined;
    places.push(next.at);
  }
  return places;
}

/**
 * The places in the text of the words of the phrase; undefined when the text does not say it. `isExact` takes neither
 * misspellings nor words of like meaning: right for an exception that removes an alarm.
 */
export function findPhrase(
  words: readonly QueryWord[],
  phrase: string,
  { known, isExact }: { readonly known: ReadonlySet<string>; readonly isExact: boolean },
): readonly number[] | undefined {
  const wanted = wantedOf(phrase, known, isExact);
  const [first] = wanted.words;
  if (first === undefined) return undefined;
  for (const start of words) {
    const places = saysWord(start, first.form, wanted) ? followFrom(words, wanted, start) : undefined;
    if (places !== undefined) return places;
  }
  return undefined;
}
