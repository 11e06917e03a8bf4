import { isFunctionWord, isHalfNegation, isNegation, isWeakWord } from './common-words.ts';
import { meaningsOf } from './everyday-words.ts';
import { personRoleOf, type PersonRole } from './person-words.ts';
import { stemOf } from './stem-word.ts';

/** How much a word may decide: grammar and common words little, persons some, the rest by how rare it is. */
export type WordKind = 'function' | 'negation' | 'person' | 'weak' | 'content';

/** A folded word with what is known of it, whatever text it stands in. */
export type WordForm = {
  readonly word: string;
  /** Tells the same word in two senses apart: "man" is one, and a man. */
  readonly key: string;
  readonly stem: string;
  readonly kind: WordKind;
  readonly meanings: readonly string[];
  readonly role: PersonRole | undefined;
  /** "Vägrar", "slutat": a word of its own that also turns the meaning of its neighbour. */
  readonly halfNegation: boolean;
};

const forms = new Map<string, WordForm>();
const maximumKept = 20_000;

function kindOf(word: string, role: PersonRole | undefined): WordKind {
  if (isNegation(word)) return 'negation';
  if (isFunctionWord(word)) return 'function';
  if (role !== undefined) return 'person';
  return isWeakWord(word) ? 'weak' : 'content';
}

const beforeAMan = new Set([
  'sin',
  'min',
  'din',
  'hennes',
  'hans',
  'en',
  'okand',
  'aldre',
  'gammal',
  'vuxen',
  'samma',
  'ny',
  'ex',
]);

/** Describes the words of a text: "man" is one, and a man after "sin", "en" and the like. */
export function describeWords(words: readonly string[]): readonly WordForm[] {
  return words.map((word, at) => {
    const form = describeWord(word);
    const isAMan = word === 'man' && beforeAMan.has(words[at - 1] ?? '');
    return isAMan ? { ...form, key: 'man/person', kind: 'person', role: 'partner' } : form;
  });
}

/** Describes a folded word. Kept, for a search asks often. */
export function describeWord(word: string): WordForm {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const kind = kindOf(word, personRoleOf(word));
  const described: WordForm = {
    word,
    key: `${word}/${kind}`,
    stem: stemOf(word),
    kind,
    meanings: meaningsOf(word, kind !== 'content'),
    role: word === 'man' ? undefined : personRoleOf(word),
    halfNegation: isHalfNegation(word),
  };
  if (forms.size < maximumKept) forms.set(word, described);
  return described;
}
