/**
 * What a contact must know, or answer, before people are added. Promises: a name that is at the unit already, or twice in
 * the list, is asked about; a mailbox that others have is told. Refuses: to make two people one by name or mailbox (E11).
 */
import { sameName, type StaffRow } from './staff-rows.ts';

export type Known = {
  /** Names that the unit's list shows: the alias of a protected identity, never its real name. */
  readonly namesHere: readonly string[];
  /** Lower case addresses that somebody in the portal has, by account or as a person. */
  readonly mailboxes: readonly string[];
};

export type Question = {
  readonly line: number;
  /** Somebody of that name is here, or stands earlier in the list: is it another person? */
  readonly sameNameHere: boolean;
  /** Others have the mailbox: it opens no account for this person. */
  readonly sharedMailbox: boolean;
};

const moreThanOnce = (values: readonly string[]): ReadonlySet<string> =>
  new Set(values.filter((value, place) => values.indexOf(value) !== place));

/** One for each row, in the order of the rows. */
export const questionsOf = (rows: readonly StaffRow[], known: Known): readonly Question[] => {
  const names = new Set(known.namesHere.map(sameName));
  const taken = new Set(known.mailboxes);
  const repeated = moreThanOnce(rows.flatMap(({ email }) => (email === null ? [] : [email])));
  return rows.map(({ line, name, email }) => {
    const sameNameHere = names.has(sameName(name));
    names.add(sameName(name));
    return { line, sameNameHere, sharedMailbox: email !== null && (taken.has(email) || repeated.has(email)) };
  });
};
