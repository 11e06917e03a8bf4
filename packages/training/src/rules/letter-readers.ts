/**
 * Who reads a letter. Promises: each person with mail of her own once, in her own name, also where a mailbox is shared;
 * for those without, one letter to each contact of their unit, or to the unit's mailbox, that names only them; whoever
 * cannot be reached at all is told as such. Refuses: mail of her own to a person with protected identity (E8).
 */
export type LetterWay = 'OWN' | 'CONTACT' | 'MAILBOX' | 'NOBODY';

export type DecidedReader = {
  readonly way: LetterWay;
  /** Null for a unit's mailbox and where nobody is reached. */
  readonly personId: string | null;
  readonly organisationId: string;
  /** To whom it is passed on; with `NOBODY` those who are not reached. */
  readonly forPersonIds: readonly string[];
};

type Addressee = { readonly id: string; readonly email: string | null; readonly protectedIdentity: boolean };
type Unit = { readonly id: string; readonly email: string | null };
type Member<Person, Of> = { readonly person: Person; readonly organisation: Of };

/** Contacts by the id of their unit, in the order in which they are written to. */
export type UnitContacts<Person extends Addressee = Addressee> = ReadonlyMap<string, readonly Person[]>;

const hasOwnMail = ({ email, protectedIdentity }: Addressee): boolean => email !== null && !protectedIdentity;

/** One contact per mailbox: two who share it would read the same letter twice. */
function onePerMailbox(contacts: readonly Addressee[]): readonly Addressee[] {
  const byMailbox = new Map<string, Addressee>();
  for (const contact of contacts) {
    const mailbox = contact.email?.toLowerCase();
    if (mailbox !== undefined && !byMailbox.has(mailbox)) byMailbox.set(mailbox, contact);
  }
  return [...byMailbox.values()];
}

/** Who passes a letter on in a unit, or reads it for the unit. */
function readersAt(unit: Unit, contacts: UnitContacts, forPersonIds: readonly string[]): readonly DecidedReader[] {
  const reached = onePerMailbox(contacts.get(unit.id) ?? []);
  const rest = { organisationId: unit.id, forPersonIds };
  if (reached.length > 0) return reached.map(({ id }) => ({ way: 'CONTACT', personId: id, ...rest }));
  return [{ way: unit.email === null ? 'NOBODY' : 'MAILBOX', personId: null, ...rest }];
}

/** Readers of a letter to people with a seat or a place in the queue. */
export function readersOfPeople(
  people: readonly Member<Addressee, Unit>[],
  contacts: UnitContacts,
): readonly DecidedReader[] {
  const own = people
    .filter(({ person }) => hasOwnMail(person))
    .map(({ person, organisation }): DecidedReader => ({
      way: 'OWN',
      personId: person.id,
      organisationId: organisation.id,
      forPersonIds: [],
    }));
  const without = people.filter(({ person }) => !hasOwnMail(person));
  const units = new Map(without.map(({ organisation }) => [organisation.id, organisation]));
  const passedOn = [...units.values()].flatMap((unit) => {
    const colleagues = without.filter(({ organisation }) => organisation.id === unit.id);
    return readersAt(
      unit,
      contacts,
      colleagues.map(({ person }) => person.id),
    );
  });
  return [...own, ...passedOn];
}

/** Readers of a letter to the contacts of units: a contact of two units reads it once. */
export function readersAtUnits(units: readonly Unit[], contacts: UnitContacts): readonly DecidedReader[] {
  const seen = new Set<string>();
  return units
    .flatMap((unit) => readersAt(unit, contacts, []))
    .filter(({ personId }) => {
      if (personId === null) return true;
      const first = !seen.has(personId);
      seen.add(personId);
      return first;
    });
}
