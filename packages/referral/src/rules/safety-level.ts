/**
 * How urgent what was typed is: the highest of the matched needs and of the safety phrases.
 * Promises: a phrase raises and never lowers; an exception in the same text removes the hit; a phrase that requires a
 * need counts only with it; a feared act of one's own is asked about, not alarmed about; a child who hits is behaviour.
 * Refuses: to alarm for parts of words.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import { higherLevel, type SafetyLevel } from '../model/safety-level.ts';
import type { SafetyPhrase } from '../model/safety-phrase.ts';
import { isOnlyFeared } from './afraid-to.ts';
import { findPhrase } from './match-phrase.ts';
import type { QueryReading } from './read-query.ts';
import { searchIndexOf } from './search-index.ts';
import { placesWhereChildHits } from './who-hits-whom.ts';

export type SafetyFindings = {
  /** Phrases that count, in the catalogue's order. */
  readonly phraseIds: readonly string[];
  /** A dangerous act was named only as something the parent fears to do. */
  readonly fearsOwnAct: boolean;
};

function placesOf(catalogue: Catalogue, reading: QueryReading, phrase: SafetyPhrase): readonly number[] | undefined {
  const { knownWords } = searchIndexOf(catalogue);
  const says = (text: string, isExact: boolean): readonly number[] | undefined =>
    findPhrase(reading.words, text, { known: knownWords, isExact });
  if (phrase.notIf.some((text) => says(text, true) !== undefined)) return undefined;
  for (const text of [...phrase.sv, ...phrase.en]) {
    const places = says(text, false);
    if (places !== undefined) return places;
  }
  return undefined;
}

/** Finds the safety phrases of a text, given the needs it matched. */
export function findSafetyPhrases(
  catalogue: Catalogue,
  reading: QueryReading,
  needIds: readonly string[],
): SafetyFindings {
  const childHits = placesWhereChildHits(reading.words);
  const phraseIds: string[] = [];
  let fearsOwnAct = false;
  for (const phrase of catalogue.safetyPhrases) {
    const places = placesOf(catalogue, reading, phrase);
    if (places === undefined || places.some((at) => childHits.has(at))) continue;
    if (phrase.requiresNeed.length > 0 && !phrase.requiresNeed.some((id) => needIds.includes(id))) continue;
    if (isOnlyFeared(reading.words, places[0] ?? 0)) fearsOwnAct = true;
    else phraseIds.push(phrase.id);
  }
  return { phraseIds, fearsOwnAct };
}

/**
 * The level of a page that shows these needs, raised by these phrases; ids that the catalogue does not hold count
 * nothing. A phrase that requires a need counts only when it is among them.
 */
export function safetyLevelOf(
  catalogue: Catalogue,
  needIds: readonly string[],
  phraseIds: readonly string[] = [],
): SafetyLevel {
  const ofNeeds = needIds.flatMap((id) => findById(catalogue.needs, id)?.safety ?? []);
  const ofPhrases = phraseIds.flatMap((id) => {
    const phrase = findById(catalogue.safetyPhrases, id);
    const counts = phrase?.requiresNeed.length === 0 || phrase?.requiresNeed.some((needId) => needIds.includes(needId));
    return phrase !== undefined && counts === true ? [phrase.level] : [];
  });
  return [...ofNeeds, ...ofPhrases].reduce<SafetyLevel>(higherLevel, 'none');
}
