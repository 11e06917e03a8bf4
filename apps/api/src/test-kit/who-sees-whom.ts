/**
 * Whom each kind of reader may know of in `fullWorld`, written by hand from DOMAIN §3 and not from the code: names as the
 * lists tell them, and addresses. Whatever else a query answers is a leak.
 */
const clinic = ['clinic-contact', 'clinic-nurse', 'north-coordinator'];
const parish = ['parish-contact', 'reader'];
const club = ['admin', 'approver', 'club-member', 'editor', 'lecturer', 'owner', 'south-coordinator'];

/** Goes by the alias and is written to through the unit's contact. */
const hidden = 'Alias Alm';

type Sight = {
  /** Persons by name and, since they are not protected, by address. */
  readonly persons: readonly string[];
  readonly hidden: boolean;
  /** Addresses that are not a person's: of those invited to a unit, of lists handed in, of the own account. */
  readonly others?: readonly string[];
};

const ofNorth: Sight = {
  // The club's member has a seat in the northern programme.
  persons: [...clinic, ...parish, 'club-member'],
  hidden: true,
  others: ['invited-j-north'],
};

const self = (id: string): Sight => ({ persons: [id], hidden: false });

const sights: Readonly<Record<string, Sight>> = {
  'north-coordinator': ofNorth,
  // A key acts for its owner's role, and as no person.
  'key of north-coordinator': ofNorth,
  'south-coordinator': { persons: club, hidden: false, others: ['invited-j-south', 'imported'] },
  // Who is invited to be contact is the coordinators' to know until she accepts.
  'clinic-contact': { persons: clinic, hidden: true },
  'parish-contact': { persons: parish, hidden: false },
  'clinic-nurse': self('clinic-nurse'),
  reader: self('reader'),
  approver: self('approver'),
  editor: self('editor'),
  owner: self('owner'),
  lecturer: self('lecturer'),
  admin: {
    persons: [...clinic, ...parish, ...club, 'clinic-former'],
    hidden: true,
    others: ['invited-j-north', 'invited-j-south', 'imported'],
  },
  'hidden-self': { persons: [], hidden: true, others: ['hidden-self'] },
  // The link came to her by mail: it shows whose seat it is.
  'seat link of clinic-nurse': self('clinic-nurse'),
  nobody: { persons: [], hidden: false },
};

export const readers: readonly string[] = Object.keys(sights);

/** Every name and address that this reader may see, and must, if every way is walked. */
export const mayBeSeen = (
  reader: string,
): { readonly names: readonly string[]; readonly emails: readonly string[] } => {
  const { persons, hidden: seesHidden, others = [] } = sights[reader] ?? { persons: [], hidden: false };
  const named = others.filter((id) => id.startsWith('invited') || id === 'imported');
  return {
    names: [...[...persons, ...named].map((id) => `Namn ${id}`), ...(seesHidden ? [hidden] : [])].toSorted(),
    emails: [...persons, ...others].map((id) => `${id}@samlots.example`).toSorted(),
  };
};
