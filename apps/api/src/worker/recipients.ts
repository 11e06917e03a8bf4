import { isLocale, type Locale } from '@samlots/text';

/** Whom a mail goes to, and how she is greeted. */
export type Recipient = {
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly greetingName?: string;
};

/** What must be known of a person in order to write to her. */
export type Addressee = {
  readonly name: string;
  readonly alias: string | null;
  readonly protectedIdentity: boolean;
  readonly email: string | null;
  readonly locale: string;
};

type Unit = { readonly name: string; readonly email: string | null };

const given = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
const localeOf = (person: Addressee): Locale => (isLocale(person.locale) ? person.locale : 'sv');

function toPerson(person: Addressee, address: string): Recipient {
  return { name: person.name, address, locale: localeOf(person), greetingName: given(person.name) };
}

/** Mail of her own: not without an address, and never where the identity is protected (E8). */
export function ownMail(person: Addressee): Recipient | null {
  return person.email === null || person.protectedIdentity ? null : toPerson(person, person.email);
}

/** Each mailbox once, under the name that others see. */
function oneEach(contacts: readonly Addressee[]): readonly Recipient[] {
  const byMailbox = new Map<string, Recipient>();
  for (const person of contacts) {
    const name = person.protectedIdentity ? (person.alias ?? '') : person.name;
    const { email } = person;
    if (email !== null && !byMailbox.has(email.toLowerCase())) {
      byMailbox.set(email.toLowerCase(), toPerson({ ...person, name }, email));
    }
  }
  return [...byMailbox.values()];
}

/**
 * Who passes a message on: each contact of the unit once per mailbox, else the unit's own mailbox. Empty when there is
 * neither. A contact whose own identity is protected is written to, under the alias, only where nobody else would read it.
 */
export function contactsOf({
  contacts,
  organisation,
}: {
  readonly contacts: readonly Addressee[];
  readonly organisation: Unit;
}): readonly Recipient[] {
  const open = oneEach(contacts.filter(({ protectedIdentity }) => !protectedIdentity));
  if (open.length > 0) return open;
  if (organisation.email !== null) return [{ name: organisation.name, address: organisation.email, locale: 'sv' }];
  return oneEach(contacts);
}
