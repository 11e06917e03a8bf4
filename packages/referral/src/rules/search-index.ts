/**
 * The needs' words, prepared for comparing, once per catalogue.
 * Promises: the weight of a word follows from how many needs use it; the index lives as long as its catalogue and no
 * longer. Refuses: any text of a user.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { describeWord, describeWords, type WordForm } from '../words/describe-word.ts';
import { everydayWords } from '../words/everyday-words.ts';
import { splitWords } from '../words/fold-text.ts';
import { readAge } from './read-age.ts';

/** One word of an expression with its weight in it. */
export type ExpressionWord = WordForm & { readonly weight: number };

/** One way to say a need. `needAt` is the need's place in the catalogue. */
export type Expression = {
  readonly needAt: number;
  readonly words: readonly ExpressionWord[];
  readonly weight: number;
  /** The need's own name rather than something people type. */
  readonly isName: boolean;
};

export type SearchIndex = {
  readonly expressions: readonly Expression[];
  /** Every different word of the expressions: what a typed word is compared with. */
  readonly vocabulary: readonly WordForm[];
  /** What each stem of the expressions weighs as content. */
  readonly weights: ReadonlyMap<string, number>;
  /** Words that are spelled right: those of the whole catalogue and of the word lists, and their stems. */
  readonly knownWords: ReadonlySet<string>;
};

const weights = { function: 0.08, weak: 0.3, person: 0.35, negation: 0.6 } as const;
const weightByNeeds = [1.3, 1.3, 1.15, 1, 0.9, 0.85] as const;
const commonContent = 0.7;

type Source = { readonly needAt: number; readonly isName: boolean; readonly forms: readonly WordForm[] };

function sourcesOf(catalogue: Catalogue): readonly Source[] {
  // Ages are read as in a typed text, so that "går inte vid 18 månader" speaks of a small child.
  const formsOf = (text: string): readonly WordForm[] => describeWords(splitWords(readAge(text).text));
  return catalogue.needs.flatMap((need, needAt) => [
    ...[need.sv, need.en].map((text) => ({ needAt, isName: true, forms: formsOf(text) })),
    ...need.synonyms.map((text) => ({ needAt, isName: false, forms: formsOf(text) })),
  ]);
}

/** How many needs use each stem. */
function countNeeds(sources: readonly Source[]): ReadonlyMap<string, number> {
  const needsByStem = new Map<string, Set<number>>();
  for (const { needAt, forms } of sources)
    for (const { stem } of forms) needsByStem.set(stem, (needsByStem.get(stem) ?? new Set()).add(needAt));
  return new Map([...needsByStem].map(([stem, needs]) => [stem, needs.size]));
}

function weightOf(form: WordForm, counts: ReadonlyMap<string, number>): number {
  if (form.kind !== 'content') return weights[form.kind];
  return contentWeight(counts.get(form.stem) ?? 1);
}

const contentWeight = (needs: number): number => weightByNeeds[needs] ?? commonContent;

function knownWordsOf(catalogue: Catalogue): ReadonlySet<string> {
  const texts = [
    ...catalogue.needs.flatMap((need) => [need.sv, need.en, ...need.synonyms]),
    ...catalogue.services.flatMap((service) => [
      service.name.sv,
      service.summary.sv,
      service.name.en,
      service.summary.en,
    ]),
    ...catalogue.pathways.flatMap((pathway) => pathway.steps.flatMap((step) => [step.sv, step.en])),
    ...catalogue.safetyPhrases.flatMap((phrase) => [...phrase.sv, ...phrase.en]),
  ];
  const words = [...texts.flatMap(splitWords), ...everydayWords()];
  return new Set(words.flatMap((word) => [word, describeWord(word).stem]));
}

function buildSearchIndex(catalogue: Catalogue): SearchIndex {
  const sources = sourcesOf(catalogue);
  const counts = countNeeds(sources);
  const expressions = sources.map(({ needAt, isName, forms }) => {
    const words = forms.map((form) => ({ ...form, weight: weightOf(form, counts) }));
    return { needAt, isName, words, weight: words.reduce((sum, word) => sum + word.weight, 0) };
  });
  const vocabulary = new Map(sources.flatMap(({ forms }) => forms.map((form) => [form.key, form])));
  return {
    expressions,
    vocabulary: [...vocabulary.values()],
    weights: new Map([...counts].map(([stem, needs]) => [stem, contentWeight(needs)])),
    knownWords: knownWordsOf(catalogue),
  };
}

const indexes = new WeakMap<Catalogue, SearchIndex>();

/** The index of that catalogue, built at the first call. */
export function searchIndexOf(catalogue: Catalogue): SearchIndex {
  const known = indexes.get(catalogue) ?? buildSearchIndex(catalogue);
  indexes.set(catalogue, known);
  return known;
}
