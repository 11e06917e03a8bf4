/**
 * "Rädd att" before a dangerous act: a frightening thought, which is asked about and not alarmed about.
 * Promises: only the speaker's own act is taken for a thought: an infinitive ("rädd att skaka"), "jag", or a pronoun that
 * points back at the parent before it. Fear of what somebody else will do is danger and stays danger.
 */
import { wordList } from '../words/fold-text.ts';
import type { PersonRole } from '../words/person-words.ts';
import type { QueryWord } from './read-query.ts';

const fear = new Set(wordList('rädd rädda livrädd skräck orolig ängslig fruktar afraid scared frightened'));
const reach = 5;
const speaker = new Set(wordList('jag vi i we'));
const female = new Set(wordList('hon hen she'));
const male = new Set(wordList('han hen he'));
const someone = new Set(wordList('de dom någon they someone'));
const passive = new Set(wordList('bli blir be being get getting'));
const openings = new Set(wordList('att för jag to of i'));
const shortestPast = 5;
const past = /(?:ade|at|de|te)$/u;

function pointsBack(pronoun: string, before: PersonRole | undefined): boolean {
  if (before === 'mother') return female.has(pronoun);
  if (before === 'father') return male.has(pronoun);
  return before === 'parent' && (female.has(pronoun) || male.has(pronoun));
}

/** Nobody else acts between the fear and the act, and the act is not done to the one who fears ("rädd att bli slagen"). */
function isOwnAct(words: readonly QueryWord[], fearful: QueryWord, act: number): boolean {
  const between = words.filter((word) => word.at > fearful.at && word.at < act);
  const before = words.findLast((word) => word.at < fearful.at && word.role !== undefined)?.role;
  if (!openings.has(between[0]?.word ?? '')) return false;
  return between.every((word) => {
    if (speaker.has(word.word)) return true;
    if (female.has(word.word) || male.has(word.word)) return pointsBack(word.word, before);
    return word.role === undefined && !passive.has(word.word) && !someone.has(word.word);
  });
}

/** True when the act at `act` (its place in the text) is only what somebody fears to do. */
export function isOnlyFeared(words: readonly QueryWord[], act: number): boolean {
  const acting = words.find((word) => word.at === act);
  if (acting === undefined || acting.role !== undefined) return false;
  if (past.test(acting.word) && acting.word.length > shortestPast) return false;
  return words.some(
    (word) => fear.has(word.word) && word.at < act && word.at >= act - reach && isOwnAct(words, word, act),
  );
}
