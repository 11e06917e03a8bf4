/**
 * Free text → needs, best first.
 * Promises: the longest reading wins ("slår syskon" over "slår"); a text with several needs gives several; common words,
 * persons and ages never decide; text about something else gives none. The same text gives the same needs in the same
 * order. Refuses: to keep the text, and to rank by anything but how well the words fit.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { Need } from '../model/need.ts';
import { matchWhole, matchWord } from './match-words.ts';
import { readQuery, type QueryReading, type QueryWord } from './read-query.ts';
import { scoreExpression, type Comparison, type Found } from './score-expression.ts';
import { searchIndexOf, type SearchIndex } from './search-index.ts';
import { placesWhereChildHits } from './who-hits-whom.ts';

/** A need the text speaks of; `score` compares within one text only. */
export type NeedMatch = { readonly needId: string; readonly score: number };

const leastScore = 0.6;
const leastShareOfBest = 0.33;
const mostNeeds = 5;
const valueOfMore = 0.4;
const otherAge = 0.55;
const whilePregnant = 0.5;
const clearCoverage = 0.8;
const clearlyBetter = 1.02;
const violenceAgainstChild = 'violence-against-child';

/** Typed words are compared with the vocabulary once, not once per expression. */
function compareWith(index: SearchIndex, words: readonly QueryWord[]): Comparison {
  const byTyped = new Map<string, ReadonlyMap<string, number>>();
  for (const typed of words) {
    if (byTyped.has(typed.key)) continue;
    const values = new Map<string, number>();
    for (const wanted of index.vocabulary) {
      const value = typed.isJoined ? matchWhole(typed, wanted) : matchWord(typed, wanted, index.knownWords);
      if (value > 0) values.set(wanted.key, value);
    }
    byTyped.set(typed.key, values);
  }
  return { weights: index.weights, valueOf: (typed, wanted) => byTyped.get(typed.key)?.get(wanted.key) ?? 0 };
}

const isInside = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean =>
  inner.size <= outer.size && [...inner].every((place) => outer.has(place));

/**
 * "Rädd att skaka barnet" holds "skakar barnet": the longer one is what was said. Of two readings of the same words the
 * better one, where they differ in danger.
 */
function isOutread(catalogue: Catalogue, found: Found, others: readonly Found[]): boolean {
  const levelOf = (one: Found): string | undefined => catalogue.needs[one.expression.needAt]?.safety;
  return others.some((other) => {
    const isOther = other.expression.needAt !== found.expression.needAt;
    if (!isOther || other.coverage < clearCoverage || !isInside(found.places, other.places)) return false;
    const isLonger = other.places.size > found.places.size && other.score > found.score;
    return isLonger || (levelOf(other) !== levelOf(found) && other.score > found.score * clearlyBetter);
  });
}

/** Worry is what the speaker feels; what it is about decides when the text says that too. */
function isWorryAlone(found: Found): boolean {
  const content = found.expression.words.filter((word) => word.kind === 'content');
  return content.length > 0 && content.every((word) => word.meanings.includes('orolig'));
}

function fitsReading(need: Need, { ageMonths, pregnancy }: QueryReading): number {
  if (need.pregnancy && pregnancy) return 1.15;
  if (pregnancy && ageMonths === undefined && need.group === 'pregnancy-newborn') return whilePregnant;
  if (ageMonths === undefined || need.childAges === null) return 1;
  const { fromMonths, toMonths } = need.childAges;
  return ageMonths >= fromMonths && ageMonths <= toMonths ? 1 : otherAge;
}

/** The best expression counts whole, those that explain further words a part. */
function sumUp(founds: readonly Found[]): number {
  const explained = new Set<number>();
  let score = 0;
  for (const found of founds.toSorted((one, other) => other.score - one.score)) {
    const isNew = [...found.places].some((place) => !explained.has(place));
    if (isNew) score += explained.size === 0 ? found.score : found.score * valueOfMore;
    for (const place of found.places) explained.add(place);
  }
  return score;
}

/** A single word read by compound or spelling says little in a text that is mostly about something else. */
function isGuess(found: Found, words: readonly QueryWord[]): boolean {
  if (found.isPlain) return false;
  const content = new Set(words.filter((word) => word.kind === 'content').map((word) => word.at));
  return content.size > 2 * found.places.size;
}

function findExpressions(catalogue: Catalogue, reading: QueryReading): readonly Found[] {
  const index = searchIndexOf(catalogue);
  const comparison = compareWith(index, reading.words);
  const childHits = placesWhereChildHits(reading.words);
  const founds = index.expressions.flatMap((expression) => {
    const found = scoreExpression(expression, reading.words, comparison);
    return found === undefined || isGuess(found, reading.words) ? [] : [found];
  });
  const told = founds.filter(
    ({ expression, places }) =>
      catalogue.needs[expression.needAt]?.id !== violenceAgainstChild || ![...places].some((at) => childHits.has(at)),
  );
  const read = told.filter((found) => !isOutread(catalogue, found, told));
  const hasMoreThanWorry = read.some((found) => found.score >= leastScore && !isWorryAlone(found));
  return hasMoreThanWorry ? read.filter((found) => !isWorryAlone(found)) : read;
}

/** The needs in a text that was read before; at most five, best first, ties in the catalogue's order. */
export function matchReading(catalogue: Catalogue, reading: QueryReading): readonly NeedMatch[] {
  const byNeed = Map.groupBy(findExpressions(catalogue, reading), (found) => found.expression.needAt);
  const matches = catalogue.needs.flatMap((need, needAt) => {
    const founds = byNeed.get(needAt) ?? [];
    return founds.length === 0 ? [] : [{ needId: need.id, score: sumUp(founds) * fitsReading(need, reading) }];
  });
  const best = Math.max(0, ...matches.map((match) => match.score));
  return matches
    .filter(({ score }) => score >= Math.max(leastScore, best * leastShareOfBest))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, mostNeeds);
}

/** The needs in a text; see `matchReading`. */
export function matchNeeds(catalogue: Catalogue, text: string): readonly NeedMatch[] {
  return matchReading(catalogue, readQuery(text));
}
