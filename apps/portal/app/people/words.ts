import { formatDate } from '@samlots/text';
import type { Words } from '../shell/use-words.ts';
import { contentOf } from '../training/words.ts';

export const kinds = ['EMPLOYED', 'VOLUNTEER', 'EXTERNAL'] as const;
export type Kind = (typeof kinds)[number];

const isKind = (kind: string): kind is Kind => kinds.some((known) => known === kind);

/** "Anställd", "Volontär", "Utifrån"; what was typed where it is none of these. */
export const kindWord = (kind: string, { t }: Words): string => (isKind(kind) ? t(`people:kind.${kind}`) : kind);

export const kindOptions = (words: Words) => kinds.map((kind) => ({ value: kind, label: kindWord(kind, words) }));

export type Profession = {
  readonly key: string;
  readonly name: { readonly sv: string; readonly en: string | null };
};

/** The closed list in the language of the page, in its order. */
export const professionOptions = (professions: readonly Profession[], words: Words) =>
  professions
    .map(({ key, name }) => ({ value: key, label: contentOf(name, words) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, words.locale));

export const professionWord = (key: string | null, professions: readonly Profession[], words: Words): string => {
  const found = professions.find((one) => one.key === key);
  return found === undefined ? (key ?? '') : contentOf(found.name, words);
};

/** "6 mars 2014", of a calendar date. */
export const dateWord = (day: string, { locale }: Words): string => formatDate(new Date(`${day}T12:00:00Z`), locale);

type Tie = { readonly leaveFromOn: string | null; readonly leaveToOn: string | null; readonly toOn: string | null };

/** Leave and leaving as short sentences; empty for somebody who is simply there. `today` is a calendar date. */
export const stateWords = ({ leaveFromOn, leaveToOn, toOn }: Tie, today: string, words: Words): readonly string[] => {
  const { t } = words;
  const over = leaveToOn !== null && leaveToOn < today;
  const coming = leaveFromOn !== null && leaveFromOn > today;
  const until =
    leaveToOn === null ? t('people:list.onLeave') : t('people:list.onLeaveUntil', { day: dateWord(leaveToOn, words) });
  const leave = coming ? t('people:list.leaveComing', { day: dateWord(leaveFromOn, words) }) : until;
  return [
    ...(leaveFromOn === null || over ? [] : [leave]),
    ...(toOn === null ? [] : [t('people:list.ends', { day: dateWord(toOn, words) })]),
  ];
};

const rules = [
  'missing-name',
  'name-too-long',
  'unprintable',
  'missing-profession',
  'unknown-profession',
  'bad-email',
  'unknown-kind',
  'row-twice',
  'personal-number',
  'same-name-here',
  'protected-email',
  'tells-the-name',
  'ends-before-start',
  'in-the-past',
  'queue-place',
] as const;

/** What is wrong with a field, by the rule that the API names. */
export const faultWord = (rule: string, { t }: Words): string =>
  t(`people:fault.${rules.find((known) => known === rule) ?? 'other'}`);
