import { formatClock, formatDate } from '@samlots/text';
import type { Words } from '../../shell/use-words.ts';
import { isFood } from '../../training/seat/foods.ts';
import { seatStateOf } from '../../training/words.ts';

type Value = { readonly name: string; readonly value: string | null };

const kinds = [
  'person',
  'membership',
  'role',
  'account',
  'session',
  'passkey',
  'api-key',
  'invitation',
  'seat',
  'mail',
  'feed',
  'seat-link',
  'trail',
] as const;
export type Kind = (typeof kinds)[number];

export const kindOf = (kind: string): Kind | undefined => kinds.find((known) => known === kind);

const roles = [
  'COORDINATOR',
  'ORG_CONTACT',
  'APPROVER',
  'DIRECTORY_EDITOR',
  'SERVICE_OWNER',
  'LECTURER',
  'READER',
  'ADMIN',
  'STAFF',
] as const;
const presences = ['FULL', 'AM', 'PM', 'NONE', 'UNKNOWN'] as const;

/** A value of a closed list in words, by the name it is kept under; anything else as it stands. */
function codeWord({ name, value }: { readonly name: string; readonly value: string }, words: Words): string {
  const { t } = words;
  const among = <Word extends string>(list: readonly Word[]): Word | undefined => list.find((word) => word === value);
  const role = name === 'role' ? among(roles) : undefined;
  if (role !== undefined) return t(`vocabulary:role.${role}`);
  const presence = name === 'presence' || name === 'part' ? among(presences) : undefined;
  if (presence !== undefined) return t(`mine:attendance.mark.${presence}`);
  if (name === 'food' && isFood(value)) return t(`mine:food.${value}`);
  if (name === 'state')
    return value === 'WAITLISTED' ? t('mine:kept.word.WAITLISTED') : seatStateOf(value, null, words);
  return plainWord(name, value, words);
}

const words = {
  sharedDevice: ['true', 'false'],
  excused: ['true', 'false'],
  locale: ['sv', 'en'],
  tie: ['EMPLOYED', 'VOLUNTEER', 'EXTERNAL'],
  mailState: ['QUEUED', 'SENT', 'FAILED', 'BOUNCED', 'DROPPED'],
  purpose: ['CONTACT', 'ROLE', 'CLAIM'],
  signedInBy: ['link'],
} as const;

const isListed = (name: string): name is keyof typeof words => Object.hasOwn(words, name);

function plainWord(name: string, value: string, { t }: Words): string {
  const word = isListed(name) ? words[name].find((known) => known === value) : undefined;
  return word === undefined ? value : t(`mine:kept.word.${word}`);
}

/** "24 november 2026 kl. 21.02": what is kept may be years old. */
function instantWords(at: Date, { locale }: Words): string {
  return [formatDate(at, locale), locale === 'sv' ? 'kl.' : 'at', formatClock(at, locale)].join(' ');
}

/** A value as a person reads it. */
export function valueWords({ name, value }: Value, said: Words): string {
  if (value === null) return '–';
  if (name.endsWith('At')) return instantWords(new Date(value), said);
  if (name.endsWith('On')) return formatDate(new Date(value), said.locale);
  return codeWord({ name, value }, said);
}
