/**
 * How well one expression of a need is said by a text.
 * Promises: the more of the expression's weight is found, near together, the higher; grammar, persons and common words
 * never decide alone unless the whole expression stands there; a negation in one and not in the other lowers.
 * Refuses: to compare needs with each other, which `matchNeeds` does.
 */
import { isNegatingAdverb } from '../words/common-words.ts';
import { matchValues } from './match-words.ts';
import type { QueryWord } from './read-query.ts';
import type { Expression, ExpressionWord } from './search-index.ts';

export type Comparison = {
  /** What a typed word is worth for a word of an expression, 0 to 1. */
  readonly valueOf: (typed: QueryWord, wanted: ExpressionWord) => number;
  /** What a stem weighs as content, for those the taxonomy uses. */
  readonly weights: ReadonlyMap<string, number>;
};

export type Found = {
  readonly expression: Expression;
  readonly score: number;
  /** Share of the expression's weight found in the text, 0 to 1. */
  readonly coverage: number;
  /** Places in the text of the words found, grammar left out. */
  readonly places: ReadonlySet<number>;
  /** True when the content was found as said, not by compound or spelling. */
  readonly isPlain: boolean;
};

type Pair = { readonly wanted: ExpressionWord; readonly typed: QueryWord | undefined; readonly value: number };

const leastValue = 0.4;
const plainValue = 0.84;
const leastCoverage = 0.55;
const wholeCoverage = 0.9;

function pairUp(expression: Expression, words: readonly QueryWord[], { valueOf }: Comparison): readonly Pair[] {
  const used = new Set<QueryWord>();
  return expression.words.map((wanted) => {
    let best: Pair = { wanted, typed: undefined, value: 0 };
    for (const typed of words) {
      const value = used.has(typed) ? 0 : valueOf(typed, wanted);
      if (value >= leastValue && value > best.value) best = { wanted, typed, value };
    }
    if (best.typed !== undefined) used.add(best.typed);
    return best;
  });
}

const negationReach = 3;

const isTelling = (word: QueryWord): boolean => word.kind !== 'function' && !word.isJoined;

/** A negation belongs to the word beside it: "orkar inte … ensam" does not say "vågar inte vara ensam". */
function bindNegations(pairs: readonly Pair[], words: readonly QueryWord[]): readonly Pair[] {
  const isFound = (word: QueryWord | undefined): boolean => pairs.some(({ typed }) => typed === word);
  return pairs.map((pair, place) => {
    const { typed } = pair;
    const denies = pair.wanted.kind === 'negation' || (pair.wanted.halfNegation && typed?.kind === 'negation');
    if (!denies || typed === undefined) return pair;
    const before = pairs.slice(0, place).findLast(({ wanted }) => wanted.kind !== 'function');
    const after = pairs.slice(place + 1).find(({ wanted }) => wanted.kind !== 'function');
    const isNear = (other: QueryWord | undefined, mostBetween: number): boolean => {
      if (other === undefined || Math.abs(other.at - typed.at) > negationReach) return false;
      const [from, to] = [Math.min(other.at, typed.at), Math.max(other.at, typed.at)];
      const between = words.filter((word) => word.at > from && word.at < to && isTelling(word) && !isFound(word));
      return between.length <= mostBetween;
    };
    // The verb before it in the text has it, when the expression does not speak of that verb.
    const verb = words.find((word) => word.at === typed.at - 1 && word.kind === 'content' && !word.isJoined);
    const isTaken = verb !== undefined && !isFound(verb) && isNegatingAdverb(typed.word);
    const isBound = isNear(before?.typed, 1) || (!isTaken && isNear(after?.typed, 0));
    return isBound ? pair : { ...pair, typed: undefined, value: 0 };
  });
}

const sumOf = (pairs: readonly Pair[], value: (pair: Pair) => number): number =>
  pairs.reduce((sum, pair) => sum + value(pair), 0);

/** A person of another role where the expression names one: "pappa dricker" is no "tonåring dricker". */
function missedPersonWeight(pairs: readonly Pair[], words: readonly QueryWord[]): number {
  const namesSomeone = words.some((word) => word.role !== undefined && word.role !== 'anyone');
  if (!namesSomeone) return 0;
  return sumOf(pairs, ({ wanted, typed }) => (wanted.kind === 'person' && typed === undefined ? wanted.weight : 0));
}

/** 1 when the words stand together, less the further apart they are. */
function nearness(places: readonly number[], length: number): number {
  if (places.length < 2) return 1;
  const span = Math.max(...places) - Math.min(...places) + 1;
  const slack = span - length;
  if (slack <= 3) return 1;
  return slack <= 6 ? 0.85 : 0.65;
}

const turnedRound = 0.85;

/** "Rädd för sin man" is not quite said by "mannen är rädd". */
function orderFactor(places: readonly number[]): number {
  const isInOrder = places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));
  return isInOrder ? 1 : turnedRound;
}

function negationFactor(pairs: readonly Pair[]): number {
  const wantsNegation = pairs.some(({ wanted }) => wanted.kind === 'negation' || wanted.halfNegation);
  const missesIt = pairs.some(({ wanted, typed }) => wanted.kind === 'negation' && typed === undefined);
  if (missesIt) return 0.3;
  const content = pairs.filter(({ wanted, typed }) => wanted.kind === 'content' && typed !== undefined);
  const isDenied = !wantsNegation && content.length > 0 && content.every(({ typed }) => typed?.negated === true);
  return isDenied ? 0.5 : 1;
}

/** A word that many needs use says no more for standing in for a rare one: "slår" for "misshandlad". */
function worthOf({ wanted, typed, value }: Pair, { weights }: Comparison): number {
  if (value !== matchValues.meaning) return wanted.weight * value;
  return Math.min(wanted.weight, weights.get(typed?.stem ?? '') ?? wanted.weight) * value;
}

/** The expression's score in the text; undefined when too little of it is there. */
export function scoreExpression(
  expression: Expression,
  words: readonly QueryWord[],
  comparison: Comparison,
): Found | undefined {
  const pairs = bindNegations(pairUp(expression, words, comparison), words);
  const found = pairs.filter((pair) => pair.typed !== undefined);
  const content = found.filter(({ wanted }) => wanted.kind === 'content');
  const total = expression.weight + missedPersonWeight(pairs, words);
  const coverage = sumOf(found, ({ wanted }) => wanted.weight) / total;
  const places = found.flatMap(({ typed, wanted }) => (typed && wanted.kind !== 'function' ? [typed.at] : []));
  const near = nearness(places, expression.words.length);
  const isWhole = coverage >= wholeCoverage && near === 1;
  if (places.length === 0 || (content.length === 0 && !isWhole) || coverage < leastCoverage) return undefined;
  const information = sumOf(found, (pair) => worthOf(pair, comparison));
  return {
    expression,
    score: information * coverage ** 2 * near * orderFactor(places) * negationFactor(pairs),
    coverage,
    places: new Set(places),
    isPlain: content.every(({ value }) => value >= plainValue),
  };
}
