/**
 * Reads the child's age and pregnancy from free text, as filters and not as words.
 * Promises: months for "8 mån", "6 åring", "sexåring", "1,5 år", "åk 5", "dottern 14"; nothing for durations ("i tre
 * veckor"), for adults and for two different ages. Refuses: to guess an age from a word such as "bebis".
 */
import { foldText } from '../words/fold-text.ts';
import { isAdult, isMinor, personRoleOf, type PersonRole } from '../words/person-words.ts';

/** `text` is folded, each age replaced by a word for whom it tells of: `agebaby`, `agechild`, `ageteenager`, `ageadult`. */
export type AgeReading = {
  /** The child's age in whole months; undefined when the text tells none, or more than one. */
  readonly ageMonths: number | undefined;
  readonly pregnancy: boolean;
  readonly text: string;
};

const numberWords =
  'en ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton'.split(' ');
const gradeWords = 'ettan tvaan trean fyran femman sexan sjuan attan nian'.split(' ');
const stages: Readonly<Record<string, number>> = {
  forskoleklass: 6,
  forskoleklassen: 6,
  lagstadiet: 7,
  mellanstadiet: 10,
  hogstadiet: 13,
  gymnasiet: 16,
};
const number = `\\d{1,2}(?:[.,]\\d)?|${numberWords.join('|')}`;
const yearsBeforeGradeOne = 6;
const adultYears = 18;
const monthsAYear = 12;
const weeksAMonth = 4.35;

type AgePattern = {
  readonly pattern: RegExp;
  /** From what the pattern caught to months. */
  readonly months: (caught: string) => number;
  /** Could be a duration: looked at with the words around it. */
  readonly mayBeDuration: boolean;
};

function valueOf(caught: string): number {
  const spelled = numberWords.indexOf(caught);
  // "en" and "ett" are both one.
  return spelled === -1 ? Number(caught.replace(',', '.')) : Math.max(1, spelled);
}

const years = (caught: string): number => Math.floor(valueOf(caught) * monthsAYear);

const patterns: readonly AgePattern[] = [
  { pattern: /\bhalvaring\p{L}*/gu, months: () => 6, mayBeDuration: false },
  { pattern: new RegExp(`\\b(${number})[ -]?aring\\p{L}*`, 'gu'), months: years, mayBeDuration: false },
  { pattern: /\b(?:ett|1) och (?:ett )?halvt? ?ar(?:ing\p{L}*)?\b/gu, months: () => 18, mayBeDuration: true },
  {
    pattern: new RegExp(`\\b(\\d{1,2}) ?(?:man|mon)\\b|\\b(${number}) ?(?:manad(?:er)?s?|months?)\\b`, 'gu'),
    months: valueOf,
    mayBeDuration: true,
  },
  {
    pattern: new RegExp(`\\b(${number}) ?(?:veckors?|weeks?)\\b`, 'gu'),
    months: (caught) => Math.floor(valueOf(caught) / weeksAMonth),
    mayBeDuration: true,
  },
  { pattern: new RegExp(`\\b(${number}) ?(?:ar|years?|yrs?)\\b`, 'gu'), months: years, mayBeDuration: true },
  {
    pattern: /\b(?:ak|arskurs|klass|grade) ?([1-9])\b/gu,
    months: (caught) => (Number(caught) + yearsBeforeGradeOne) * monthsAYear,
    mayBeDuration: false,
  },
  {
    pattern: new RegExp(`\\bi (${gradeWords.join('|')})\\b`, 'gu'),
    months: (caught) => (gradeWords.indexOf(caught) + 1 + yearsBeforeGradeOne) * monthsAYear,
    mayBeDuration: false,
  },
  {
    pattern: new RegExp(`\\b(${Object.keys(stages).join('|')})\\b`, 'gu'),
    months: (caught) => (stages[caught] ?? 0) * monthsAYear,
    mayBeDuration: false,
  },
  { pattern: /\bnyfodda?\b/gu, months: () => 0, mayBeDuration: false },
];

const lastWord = (text: string): string => /(\p{L}+)[^\p{L}\p{N}]*$/u.exec(text)?.[1] ?? '';
const roleJustBefore = (text: string): PersonRole | undefined => personRoleOf(lastWord(text));

const durationBefore = /\b(?:i|sedan|sen|efter|om|varje|for|under|in|since|inom|flera)\s+$/u;
const durationAfter = /^\s*(?:sedan|sen|ago|framat)\b/u;

function isDuration(before: string, after: string): boolean {
  if (durationBefore.test(before) || durationAfter.test(after)) return true;
  const on = /^(.*)\bpa\s+$/u.exec(before);
  return on !== null && roleJustBefore(on[1] ?? '') === undefined;
}

const markOf = (months: number): string => {
  if (months >= adultYears * monthsAYear) return ' ageadult ';
  if (months < 2 * monthsAYear) return ' agebaby ';
  return months < 13 * monthsAYear ? ' agechild ' : ' ageteenager ';
};

const counted =
  'gang|barn|syskon|poang|dag|dygn|veck|timm|manad|manader|ar\\b|kilo|kg|kron|kr\\b|st\\b|minut|procent|vanner|kompisar';
const bareAge = new RegExp(`(\\p{L}+)(,? (?:pa |ar )?)(\\d{1,2})(?![\\d:])(?! ?(?:${counted}))`, 'gu');

/** "dottern 14 vill …": a number straight after a word for a child, without any unit. */
function markBareAges(text: string, found: number[]): string {
  return text.replaceAll(bareAge, (whole: string, word: string, between: string, digits: string) => {
    const role = personRoleOf(word);
    if (role === undefined || !isMinor(role) || Number(digits) >= adultYears) return whole;
    found.push(years(digits));
    return `${word}${between}${markOf(years(digits))}`;
  });
}

function markAges(text: string, { pattern, months, mayBeDuration }: AgePattern, found: number[]): string {
  let marked = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (mayBeDuration && isDuration(before, after)) continue;
    const age = months(match[1] ?? match[2] ?? '');
    const role = roleJustBefore(before.replace(/\b(?:pa|ar)\s+$/u, ''));
    const isAdults = (role !== undefined && isAdult(role)) || age >= adultYears * monthsAYear;
    if (!isAdults) found.push(age);
    marked += text.slice(end, match.index) + (isAdults ? ' ageadult ' : markOf(age));
    end = match.index + match[0].length;
  }
  return marked + text.slice(end);
}

const pregnancyWords =
  /\bgravid\p{L}*|\bpregnan\p{L}*|\bhavande\b|\bblivande (?:mamm|pappa|forald|mor|far)|\bvantar (?:barn|sitt|vart)|i magen\b(?<!ont i magen)|\bpa smallen\b|\bexpecting (?:a|mother|parent)/u;

/** Reads the age of the child and pregnancy; an age from 12 years in a text about pregnancy is the parent's. */
export function readAge(text: string): AgeReading {
  const found: number[] = [];
  let marked = foldText(text).replaceAll(/\s+/gu, ' ');
  for (const pattern of patterns) marked = markAges(marked, pattern, found);
  marked = markBareAges(marked, found);
  const pregnancy = pregnancyWords.test(foldText(text));
  const ages = new Set(pregnancy ? found.filter((age) => age < 12 * monthsAYear) : found);
  const [only] = ages;
  return { ageMonths: ages.size === 1 ? only : undefined, pregnancy, text: marked };
}
