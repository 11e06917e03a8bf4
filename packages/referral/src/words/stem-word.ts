import snowball from 'snowball-stemmers';
import { irregularForms } from './irregular-forms.ts';

const swedish = snowball.newStemmer('swedish');
const stems = new Map<string, string>();
const maximumKept = 20_000;

type Ending = { readonly pattern: RegExp; readonly replacement: string };

// What Snowball's Swedish algorithm leaves: definite neuter and -an, past tenses in -te, nouns made of verbs.
const endings: readonly Ending[] = [
  { pattern: /^(.{3,})ets?$/u, replacement: '$1' },
  { pattern: /^(.{4,})ans?$/u, replacement: '$1' },
  { pattern: /^(.{4,})ning$/u, replacement: '$1' },
  { pattern: /^(.{4,}[^n])ing$/u, replacement: '$1' },
  { pattern: /^(.{2,}[kp])te?s?$/u, replacement: '$1' },
  { pattern: /^(.{3,}s)te?$/u, replacement: '$1' },
  { pattern: /^(.{6,})at$/u, replacement: '$1' },
  { pattern: /^(.{4,}[lnrmg])t$/u, replacement: '$1' },
  { pattern: /^(.{5,})el$/u, replacement: '$1l' },
  { pattern: /^(.{5,}[rlnm])d$/u, replacement: '$1' },
];

function makeStem(word: string): string {
  const irregular = irregularForms.get(word);
  if (irregular !== undefined) return irregular;
  const stem = swedish.stem(word);
  const ending = endings.find(({ pattern }) => pattern.test(stem));
  return ending === undefined ? stem : stem.replace(ending.pattern, ending.replacement);
}

/** The stem that the inflections of a folded Swedish word share; not a word in itself. Kept, for a search asks often. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = makeStem(word);
  if (stems.size < maximumKept) stems.set(word, stem);
  return stem;
}
