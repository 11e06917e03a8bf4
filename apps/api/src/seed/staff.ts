/**
 * The invented staff of the demo. Promises: the same people in every clone; never more at a unit than it has
 * (`staffApprox`), its contact person first; people without e-mail, with a shared mailbox and with protected identity
 * among them. Refuses: real people, real addresses.
 */
import type { DemoSignIn } from './demo-sign-ins.ts';
import type { OrganisationRecord } from './domain-files.ts';
import { mailboxOf } from './names.ts';
import { professionAt } from './professions.ts';

/** Who works at a unit, before ids and dates. `contact` is the one who answers for the unit's seats. */
export type StaffMember = {
  readonly unit: OrganisationRecord;
  readonly name: string;
  readonly email: string | null;
  readonly profession: string;
  readonly contact: boolean;
  /** Shown instead of the name everywhere: the identity is protected. */
  readonly alias: string | null;
  readonly signIn: DemoSignIn | null;
};

const sharedMailbox = { unitId: 'org-forskolan-igelkotten', local: 'avdelning.ekorren', places: [1, 5] };
const protectedMember = { unitId: 'org-lindalle-elevhalsa', place: 3, alias: 'Kim Nyman' };
/** Professions of units where, as their notes say, many have no mailbox of their own. */
const withoutMailbox: Readonly<Record<string, string>> = {
  'org-forskolan-igelkotten': 'barnskötare',
  'org-bryggan': 'volontär',
};

/** Small units are seeded whole; of larger ones four in five, so that a district has about 260 people. */
function staffSize(unit: OrganisationRecord): number {
  if (!unit.partner) return 0;
  return unit.staffApprox < 10 ? unit.staffApprox : Math.round(unit.staffApprox * 0.8);
}

const domainOf = (unit: OrganisationRecord): string => unit.email.slice(unit.email.indexOf('@'));

function emailAt(
  unit: OrganisationRecord,
  place: number,
  { name, profession }: { name: string; profession: string },
): string | null {
  if (withoutMailbox[unit.id] === profession) return null;
  if (sharedMailbox.unitId === unit.id && sharedMailbox.places.includes(place))
    return sharedMailbox.local + domainOf(unit);
  return mailboxOf(name) + domainOf(unit);
}

function memberAt(unit: OrganisationRecord, place: number, name: string): StaffMember {
  const profession = professionAt(unit, place);
  const hidden = protectedMember.unitId === unit.id && protectedMember.place === place;
  return {
    unit,
    name,
    // A mailbox would tell the protected name; mail goes through the contact person.
    email: hidden ? null : emailAt(unit, place, { name, profession }),
    profession,
    contact: place === 0,
    alias: hidden ? protectedMember.alias : null,
    signIn: null,
  };
}

const memberOf = (unit: OrganisationRecord, signIn: DemoSignIn): StaffMember => ({
  unit,
  name: signIn.name,
  email: signIn.email,
  profession: signIn.profession,
  contact: signIn.role === 'ORG_CONTACT',
  alias: null,
  signIn,
});

/** Everybody at one unit. Demo accounts take the places of colleagues, so that the unit keeps its size. */
export function staffOf(
  unit: OrganisationRecord,
  signIns: readonly DemoSignIn[],
  drawName: () => string,
): StaffMember[] {
  const known = signIns.filter((signIn) => signIn.organisationId === unit.id).map((signIn) => memberOf(unit, signIn));
  const firstPlace = known.some((member) => member.contact) ? 1 : 0;
  const rest = Math.max(0, staffSize(unit) - known.length);
  return [...known, ...Array.from({ length: rest }, (_, index) => memberAt(unit, firstPlace + index, drawName()))];
}
