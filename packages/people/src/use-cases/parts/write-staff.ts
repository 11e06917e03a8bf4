import { InvalidInput, sortKey, type World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { swedishDate } from '../../model/swedish-date.ts';
import type { CheckedRow, StaffRow } from '../../rules/staff-rows.ts';
import { questionsOf, type Question } from '../../rules/staff-questions.ts';
import { openAccounts } from './open-account.ts';
import { knownAt } from './staff-known.ts';

/** What the contact answered to "is it another person?", by the lines of the list. */
export type Answers = { readonly addLines: readonly number[]; readonly skipLines: readonly number[] };

export type Added = { readonly personIds: string[]; readonly membershipIds: string[] };

type Wanted = {
  readonly organisationId: string;
  readonly checked: readonly CheckedRow[];
  readonly answers: Answers;
  /** The names are aliases of people whose identity is protected. */
  readonly protectedIdentity?: boolean;
};

/** Throws one fault per wrong cell, told by the place of its row. */
const refuseFaulty = (checked: readonly CheckedRow[]): readonly StaffRow[] => {
  const faults = checked.flatMap((row, place) =>
    row.faults.map(({ field, rule }) => ({ path: `rows.${place}.${field}`, rule })),
  );
  if (faults.length > 0) throw new InvalidInput(faults);
  return checked.flatMap(({ row }) => (row === null ? [] : [row]));
};

const refuseUnanswered = (rows: readonly StaffRow[], questions: readonly Question[], { addLines }: Answers): void => {
  const faults = rows.flatMap(({ line }, place) =>
    questions[place]?.sameNameHere === true && !addLines.includes(line)
      ? [{ path: `rows.${place}.name`, rule: 'same-name-here' }]
      : [],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
};

const writeRows = async (
  world: World<Tx>,
  { organisationId, protectedIdentity = false }: Wanted,
  rows: readonly StaffRow[],
) => {
  const { tx, now, actor, newId } = world;
  const registeredById = actor.kind === 'signed-in' ? (actor.personIds[0] ?? null) : null;
  const made = rows.map((row) => ({ ...row, personId: newId(), membershipId: newId() }));
  await tx.person.createMany({
    data: made.map(({ personId, name, email, profession }) => ({
      id: personId,
      name,
      sortKey: sortKey(name),
      email,
      profession,
      protectedIdentity,
      alias: protectedIdentity ? name : null,
      createdAt: now,
    })),
  });
  await tx.membership.createMany({
    data: made.map(({ membershipId, personId, kind }) => ({
      id: membershipId,
      personId,
      organisationId,
      kind,
      fromOn: swedishDate(now),
      registeredById,
    })),
  });
  return made;
};

/**
 * Adds people to a unit, all or none. The unit's lock must be held. Who has a mailbox of her own gets an account and a
 * mail that says who registered her (GDPR art. 14); to nobody whose identity is protected is anything sent.
 */
export const writeStaff = async (world: World<Tx>, wanted: Wanted): Promise<Added> => {
  const all = refuseFaulty(wanted.checked);
  const rows = all.filter(({ line }) => !wanted.answers.skipLines.includes(line));
  const emails = rows.flatMap(({ email }) => (email === null ? [] : [email]));
  const known = await knownAt(world.tx, { organisationId: wanted.organisationId, emails, now: world.now });
  const questions = questionsOf(rows, known);
  refuseUnanswered(rows, questions, wanted.answers);
  const made = await writeRows(world, wanted, rows);
  const own = made.flatMap(({ personId, name, email }, place) =>
    email === null || questions[place]?.sharedMailbox !== false ? [] : [{ personId, name, email }],
  );
  if (wanted.protectedIdentity !== true) {
    await openAccounts(world, own);
    for (const { membershipId, email } of made)
      if (email !== null) await world.enqueue('registered-mail', { membershipId });
  }
  return {
    personIds: made.map(({ personId }) => personId),
    membershipIds: made.map(({ membershipId }) => membershipId),
  };
};
