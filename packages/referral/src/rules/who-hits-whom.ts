/**
 * Tells a child who hits (behaviour) from a child who is hit (violence), in the text of a search.
 * Promises: only an active verb with a child before it, and no adult between, is a child who hits; anything unclear is
 * not, so that the page shows both readings and the higher safety level. Refuses: to judge passive forms ("blir slagen").
 */
import { wordList } from '../words/fold-text.ts';
import { isAdult, isMinor } from '../words/person-words.ts';
import type { QueryWord } from './read-query.ts';

const activeVerbs = new Set(
  wordList(`slår slog slagit sparkar sparkade sparkat daskar daskade smäller nyper nöp luggar luggade knuffar biter bet
    hits hit kicks slaps bites`),
);
const passiveBefore = new Set(wordList('blir blev blivit bli'));
const reach = 4;

function subjectOf(words: readonly QueryWord[], verb: QueryWord): QueryWord | undefined {
  const before = words.filter((word) => word.at < verb.at && word.at >= verb.at - reach);
  return before.findLast((word) => word.role !== undefined);
}

function isPassive(words: readonly QueryWord[], verb: QueryWord): boolean {
  return words.some((word) => word.at < verb.at && word.at >= verb.at - 2 && passiveBefore.has(word.word));
}

const breaking = new Set(wordList('sönder igen'));

/** "Slår sönder", "slår igen dörren": a thing is hit and nobody. */
const breaksThings = (words: readonly QueryWord[], verb: QueryWord): boolean =>
  words.some((word) => word.at === verb.at + 1 && breaking.has(word.word));

/** The places in the text of verbs of hitting whose doer is a child, or that hit a thing. */
export function placesWhereChildHits(words: readonly QueryWord[]): ReadonlySet<number> {
  const places = words.filter((verb) => {
    if (!activeVerbs.has(verb.word) || isPassive(words, verb)) return false;
    if (breaksThings(words, verb)) return true;
    const role = subjectOf(words, verb)?.role;
    const hitByAdult =
      words.some((word) => word.at > verb.at && word.word === 'av') &&
      words.some((word) => word.at > verb.at && word.role !== undefined && isAdult(word.role));
    return role !== undefined && isMinor(role) && !hitByAdult;
  });
  return new Set(places.map((verb) => verb.at));
}
