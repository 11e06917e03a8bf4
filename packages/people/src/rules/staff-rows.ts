/**
 * What is wrong with a list of people who are to be added to a unit, line by line. Promises: every fault has a line, a
 * field and a rule; a row that seems to hold a personal number is told by its line alone and is nowhere repeated.
 * Refuses: to decide who is the same human being; a name that is there already is asked about, never matched.
 */
import { holdsPersonalNumber } from '@samlots/kernel';
import { z } from 'zod';
import { membershipKinds, type MembershipKind } from '../model/membership-kinds.ts';
import type { Profession } from '../model/professions.ts';
import { matchProfession, suggestProfession } from './match-profession.ts';

export const mostStaffRows = 500;

/** A row as it was typed. `line` is the line of the list or the row of the sheet, from 1. */
export type TypedRow = {
  readonly line: number;
  readonly name: string;
  readonly profession: string;
  readonly email: string;
  readonly kind: string;
};

type StaffField = 'name' | 'profession' | 'email' | 'kind';

export type RowRule =
  | 'missing-name'
  | 'name-too-long'
  | 'unprintable'
  | 'missing-profession'
  | 'unknown-profession'
  | 'bad-email'
  | 'unknown-kind'
  | 'row-twice'
  | 'personal-number';

export type RowFault = { readonly field: StaffField; readonly rule: RowRule; readonly suggestion: Profession | null };

/** A row that can be written. */
export type StaffRow = {
  readonly line: number;
  readonly name: string;
  readonly profession: Profession;
  readonly email: string | null;
  readonly kind: MembershipKind;
};

/** `row` is null when there are faults, and `typed` is empty when the row held a personal number. */
export type CheckedRow = {
  readonly line: number;
  readonly typed: TypedRow;
  readonly row: StaffRow | null;
  readonly faults: readonly RowFault[];
};

const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();

const kindWords: Readonly<Record<MembershipKind, readonly string[]>> = {
  EMPLOYED: ['', 'employed', 'anställd', 'employee', 'anst'],
  VOLUNTEER: ['volunteer', 'volontär', 'frivillig', 'ideell'],
  EXTERNAL: ['external', 'extern', 'föreläsare', 'lecturer', 'konsult', 'utifrån'],
};

const readKind = (text: string): MembershipKind | null =>
  membershipKinds.find((kind) => kindWords[kind].includes(oneLine(text).toLowerCase())) ?? null;

const address = z.email().max(254);

/** Lower case; null for none, undefined for one that cannot be an address. */
const readEmail = (text: string): string | null | undefined => {
  const wanted = oneLine(text).toLowerCase();
  if (wanted === '') return null;
  return address.safeParse(wanted).success ? wanted : undefined;
};

/** What is wrong with a name, or null. */
const nameFault = (text: string): 'missing-name' | 'name-too-long' | 'unprintable' | null => {
  const name = oneLine(text);
  if (name === '') return 'missing-name';
  if (name.length > 120) return 'name-too-long';
  return /\p{C}/u.test(name) ? 'unprintable' : null;
};

const fault = (field: StaffField, rule: RowRule, suggestion: Profession | null = null): RowFault => ({
  field,
  rule,
  suggestion,
});

const professionFault = (text: string): RowFault =>
  oneLine(text) === ''
    ? fault('profession', 'missing-profession')
    : fault('profession', 'unknown-profession', suggestProfession(text));

const fields = ['name', 'profession', 'email', 'kind'] as const;

/** A personal number that was split over two cells is one as well. */
const numberAt = (typed: TypedRow): StaffField | null =>
  fields.find((field) => holdsPersonalNumber(typed[field])) ??
  (holdsPersonalNumber(fields.map((field) => typed[field]).join(' ')) ? 'name' : null);

const checkOne = (typed: TypedRow): CheckedRow => {
  const { line } = typed;
  const numbered = numberAt(typed);
  if (numbered !== null) {
    const emptied = { line, name: '', profession: '', email: '', kind: '' };
    return { line, typed: emptied, row: null, faults: [fault(numbered, 'personal-number')] };
  }
  const named = nameFault(typed.name);
  const [profession, email, kind] = [matchProfession(typed.profession), readEmail(typed.email), readKind(typed.kind)];
  const faults = [
    ...(named === null ? [] : [fault('name', named)]),
    ...(profession === null ? [professionFault(typed.profession)] : []),
    ...(email === undefined ? [fault('email', 'bad-email')] : []),
    ...(kind === null ? [fault('kind', 'unknown-kind')] : []),
  ];
  if (faults.length > 0 || profession === null || email === undefined || kind === null)
    return { line, typed, row: null, faults };
  return { line, typed, row: { line, name: oneLine(typed.name), profession, email, kind }, faults };
};

/** The same name, whatever the case and the spaces. */
export const sameName = (name: string): string => oneLine(name).toLowerCase();

const identityOf = ({ name, profession, email, kind }: StaffRow): string =>
  JSON.stringify([sameName(name), profession, email, kind]);

/** Checks every row on its own, and that no row stands there twice. */
export const checkStaffRows = (rows: readonly TypedRow[]): readonly CheckedRow[] => {
  const seen = new Set<string>();
  return rows.map((typed) => {
    const checked = checkOne(typed);
    if (checked.row === null) return checked;
    const identity = identityOf(checked.row);
    if (seen.has(identity)) return { ...checked, row: null, faults: [fault('name', 'row-twice')] };
    seen.add(identity);
    return checked;
  });
};
