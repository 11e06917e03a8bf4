/**
 * How well a typed word says a word of the taxonomy, 0 to 1.
 * Promises: the same word 1; an inflection, a meaning shared in everyday speech, a part of a compound, a misspelling
 * less, in that order. Refuses: to correct a word that is spelled right, and to cut grammar or common words out of compounds.
 */
import type { WordForm } from '../words/describe-word.ts';
import { isNearSpelling } from '../words/near-spelling.ts';
import { roleFit } from '../words/person-words.ts';

/** The published values of a match, as shown in the documentation of the search. */
export const matchValues = {
  inflection: 0.97,
  meaning: 0.85,
  misspelling: 0.8,
  halfNegation: 0.75,
  compoundHead: 0.8,
  compoundStart: 0.7,
  unknownCompound: 0.6,
  partOfExpression: 0.5,
} as const;

const shortestPart = 4;
const shortestRest = 3;
const links = ['', 's', 'e', 'o', 'u', 'a'];

const isKnownPart = (part: string, known: ReadonlySet<string>): boolean =>
  part.length >= shortestRest && links.some((link) => part.startsWith(link) && known.has(part.slice(link.length)));
const isKnownModifier = (part: string, known: ReadonlySet<string>): boolean =>
  part.length >= shortestRest &&
  links.some((link) => part.endsWith(link) && known.has(part.slice(0, part.length - link.length)));

/** The typed compound holds the expression's word: "raseriutbrott" for "utbrott", "kolikbarn" for "kolik". */
function compoundValue(typed: string, part: string, known: ReadonlySet<string>): number {
  if (part.length < shortestPart || typed.length < part.length + shortestRest) return 0;
  if (typed.endsWith(part)) {
    const rest = typed.slice(0, -part.length);
    if (isKnownModifier(rest, known)) return matchValues.compoundHead;
    return part.length > shortestPart ? matchValues.unknownCompound : 0;
  }
  if (typed.startsWith(part)) {
    const rest = typed.slice(part.length);
    if (isKnownPart(rest, known)) return matchValues.compoundStart;
  }
  return 0;
}

const trouble = /(.{4,}?)s?(?:problem|problemen|problematik|svarighet|svarigheter|besvar)$/u;

/** What a compound about trouble is trouble with: "koncentrationsproblem" and "koncentrationssvårigheter" are one. */
const troubleWith = (word: string): string | undefined => trouble.exec(word)?.[1];

function isSameTrouble(typed: WordForm, wanted: WordForm): boolean {
  const about = troubleWith(typed.word);
  return about !== undefined && about === troubleWith(wanted.word);
}

/** The stemmer may read the end of a compound otherwise than its last word: both are tried. */
const holdsCompound = (typed: WordForm, wanted: WordForm, known: ReadonlySet<string>): number =>
  Math.max(compoundValue(typed.stem, wanted.stem, known), compoundValue(typed.word, wanted.stem, known));

/** The expression's compound holds the typed word: "sömn" for "sömnrutiner". */
function partValue(typed: string, compound: string, known: ReadonlySet<string>): number {
  if (typed.length < shortestPart || compound.length < typed.length + shortestRest) return 0;
  const isHead = compound.endsWith(typed) && isKnownModifier(compound.slice(0, -typed.length), known);
  const isStart = compound.startsWith(typed) && isKnownPart(compound.slice(typed.length), known);
  return isHead || isStart ? matchValues.partOfExpression : 0;
}

function misspellingValue(typed: WordForm, wanted: WordForm, known: ReadonlySet<string>): number {
  if (known.has(typed.word) || known.has(typed.stem)) return 0;
  const near = isNearSpelling(typed.word, wanted.word) || isNearSpelling(typed.stem, wanted.stem);
  return near ? matchValues.misspelling : 0;
}

const endings = new Set('a ar as at ad ade ats en et ets er ern erna arna s t n na ande ingen'.split(' '));

/** One is the other with an ending, where the stemmer read the shorter one wrongly ("näthat", "näthatas"). */
function differsByEnding(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > shortestPart && long.startsWith(short) && endings.has(long.slice(short.length));
}

function contentValue(typed: WordForm, wanted: WordForm, known: ReadonlySet<string>): number {
  if (differsByEnding(typed.word, wanted.word)) return matchValues.inflection;
  if (isSameTrouble(typed, wanted)) return matchValues.meaning;
  if (typed.meanings.some((meaning) => wanted.meanings.includes(meaning))) return matchValues.meaning;
  const compound = Math.max(holdsCompound(typed, wanted, known), partValue(typed.stem, wanted.stem, known));
  return Math.max(compound, misspellingValue(typed, wanted, known));
}

/** The value of two typed words tried as one: only as the whole of `wanted`, never as a part of it or by meaning. */
export function matchWhole(typed: WordForm, wanted: WordForm): number {
  if (wanted.kind !== 'content') return 0;
  if (typed.stem === wanted.stem) return matchValues.inflection;
  return isNearSpelling(typed.word, wanted.word) ? matchValues.misspelling : 0;
}

/** The value of `typed` for `wanted`, a word of an expression. */
export function matchWord(typed: WordForm, wanted: WordForm, known: ReadonlySet<string>): number {
  if (typed.word === wanted.word) return 1;
  if (wanted.kind === 'negation') {
    if (typed.kind === 'negation') return matchValues.inflection;
    return typed.halfNegation ? matchValues.halfNegation : 0;
  }
  if (wanted.halfNegation && typed.kind === 'negation') return matchValues.halfNegation;
  if (wanted.kind === 'function' || typed.kind === 'function' || typed.kind === 'negation') return 0;
  if (typed.stem === wanted.stem) return matchValues.inflection;
  if (typed.role !== undefined && wanted.role !== undefined) return roleFit(typed.role, wanted.role);
  if (wanted.kind === 'content' && typed.kind === 'person') return holdsCompound(typed, wanted, known);
  if (wanted.kind === 'content' && typed.kind === 'content') return contentValue(typed, wanted, known);
  return typed.meanings.some((meaning) => wanted.meanings.includes(meaning)) ? matchValues.meaning : 0;
}
