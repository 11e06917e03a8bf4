import type { Tx } from '@samlots/db';
import { swedishDate } from '@samlots/people';
import type { LetterAudience } from './model/vocabulary.ts';
import { readersAtUnits, readersOfPeople, type DecidedReader, type UnitContacts } from './rules/letter-readers.ts';

type Reads = Pick<Tx, 'enrolment' | 'organisation' | 'roleAssignment'>;

type Programme = {
  readonly id: string;
  readonly districtId: string;
  readonly invitedKinds: readonly string[];
  readonly open: boolean;
};

/** Whom a letter is for: `occurrenceId` with an audience of an occurrence, null with one of the programme's contacts. */
export type LetterScope = {
  readonly audience: LetterAudience;
  readonly occurrenceId: string | null;
  readonly programme: Programme;
};

const seated = ['ENROLLED', 'WALK_IN'];
const waiting = ['WAITLISTED', 'OFFERED'];
const holding = [...seated, ...waiting];

/** States of the enrolments that an audience means. */
function statesOf(audience: LetterAudience): string[] {
  if (audience === 'ENROLLED') return seated;
  return audience === 'WAITING' ? waiting : holding;
}

const addressee = { select: { id: true, email: true, protectedIdentity: true } } as const;
const unit = { select: { id: true, email: true } } as const;

/** Contacts of these units on the Swedish date of `now`, by unit, in the order of their names. */
async function contactsAt(tx: Reads, unitIds: readonly string[], now: Date): Promise<UnitContacts> {
  if (unitIds.length === 0) return new Map();
  const today = swedishDate(now);
  const given = await tx.roleAssignment.findMany({
    where: {
      role: 'ORG_CONTACT',
      scopeKind: 'ORGANISATION',
      scopeId: { in: [...new Set(unitIds)] },
      fromOn: { lte: today },
      OR: [{ toOn: null }, { toOn: { gte: today } }],
    },
    orderBy: [{ deputy: 'asc' }, { person: { sortKey: 'asc' } }, { id: 'asc' }],
    select: { scopeId: true, person: addressee },
  });
  return new Map(
    [...Map.groupBy(given, ({ scopeId }) => scopeId ?? '')].map(([id, rows]) => [id, rows.map(({ person }) => person)]),
  );
}

async function peopleOf(tx: Reads, occurrenceId: string, audience: LetterAudience) {
  return tx.enrolment.findMany({
    where: { occurrenceId, state: { in: statesOf(audience) } },
    orderBy: [{ person: { sortKey: 'asc' } }, { id: 'asc' }],
    select: { person: addressee, organisation: unit },
  });
}

/** Partner units that the programme invites in its district, and every unit that has a seat or waits for one. */
async function unitsOf(tx: Reads, programme: Programme, withSeats: boolean) {
  const hasSeats = { enrolments: { some: { day: { programmeId: programme.id }, state: { in: holding } } } };
  const invited = {
    partner: true,
    status: 'ACTIVE',
    districtId: programme.districtId,
    ...(programme.open ? {} : { kind: { in: [...programme.invitedKinds] } }),
  };
  return tx.organisation.findMany({
    where: withSeats ? hasSeats : { OR: [invited, hasSeats] },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    ...unit,
  });
}

/** Who would read a letter sent now, in two statements. The same for the preview and for the sending. */
export async function findLetterReaders(tx: Reads, scope: LetterScope, now: Date): Promise<readonly DecidedReader[]> {
  const { audience, occurrenceId, programme } = scope;
  if (occurrenceId === null) {
    const units = await unitsOf(tx, programme, audience === 'CONTACTS_WITH_SEATS');
    const contacts = await contactsAt(
      tx,
      units.map(({ id }) => id),
      now,
    );
    return readersAtUnits(units, contacts);
  }
  const people = await peopleOf(tx, occurrenceId, audience);
  const contacts = await contactsAt(
    tx,
    people.map(({ organisation }) => organisation.id),
    now,
  );
  return readersOfPeople(people, contacts);
}
