import { isLocale, type Locale } from '@samlots/text';
import type { Loaded } from './load-enrolment.ts';

export type Recipient = {
  readonly name: string;
  readonly address: string;
  readonly locale: Locale;
  readonly greetingName?: string;
};

type Person = Loaded['person'];

const given = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
const localeOf = (person: Person): Locale => (isLocale(person.locale) ? person.locale : 'sv');

function toPerson(person: Person, address: string): Recipient {
  return { name: person.name, address, locale: localeOf(person), greetingName: given(person.name) };
}

/** Mail of her own: not without an address, and never where the identity is protected (E8). */
export function ownMail(person: Person): Recipient | null {
  return person.email === null || person.protectedIdentity ? null : toPerson(person, person.email);
}

/**
 * Who passes a message on: each contact of the unit once per mailbox, else the unit's own mailbox. Empty when there is
 * neither. A contact whose own identity is protected is written to under the alias.
 */
export function contactsOf({
  contacts,
  organisation,
}: Pick<Loaded, 'contacts' | 'organisation'>): readonly Recipient[] {
  const byMailbox = new Map<string, Recipient>();
  for (const person of contacts) {
    const name = person.protectedIdentity ? (person.alias ?? '') : person.name;
    const { email } = person;
    if (email !== null && !byMailbox.has(email.toLowerCase())) {
      byMailbox.set(email.toLowerCase(), toPerson({ ...person, name }, email));
    }
  }
  if (byMailbox.size > 0) return [...byMailbox.values()];
  return organisation.email === null ? [] : [{ name: organisation.name, address: organisation.email, locale: 'sv' }];
}
