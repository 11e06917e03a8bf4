/**
 * What a text asks for: need ids and safety phrases, from which everything else on a result page follows.
 * Promises: after this the text is not needed, so a page can answer a POST by an address that holds ids only.
 */
import type { Catalogue } from '../model/catalogue.ts';
import { findById } from '../model/find-by-id.ts';
import { matchReading } from './match-needs.ts';
import { readQuery } from './read-query.ts';
import { findSafetyPhrases } from './safety-level.ts';

export type Situated = {
  /** Best first. */
  readonly needIds: readonly string[];
  readonly phraseIds: readonly string[];
  /** The child's age in months, when the text tells one. */
  readonly ageMonths: number | undefined;
  readonly pregnancy: boolean;
};

const fearOfHarming = 'fear-of-harming-baby';
const needsJudged = 3;

/** A need that a phrase speaks of belongs among those first looked at. */
function withNeed(needIds: readonly string[], needId: string): readonly string[] {
  if (needIds.includes(needId)) return needIds;
  return needIds.toSpliced(Math.min(needIds.length, needsJudged - 1), 0, needId);
}

/** Reads a text into need ids, safety phrase ids and filters. */
export function readSituation(catalogue: Catalogue, text: string): Situated {
  const reading = readQuery(text);
  const matched = matchReading(catalogue, reading).map((match) => match.needId);
  const { phraseIds, fearsOwnAct } = findSafetyPhrases(catalogue, reading, matched);
  const spokenOf = phraseIds.flatMap((id) => findById(catalogue.safetyPhrases, id)?.needId ?? []);
  const fearful = fearsOwnAct && findById(catalogue.needs, fearOfHarming) !== undefined ? [fearOfHarming] : [];
  const needIds = [...spokenOf, ...fearful].reduce(withNeed, matched);
  return { needIds, phraseIds, ageMonths: reading.ageMonths, pregnancy: reading.pregnancy };
}
