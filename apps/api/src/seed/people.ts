import { sortKey, type Ids } from '@samlots/kernel';
import type { Prisma } from '@samlots/db/client';
import { demoSignIns } from './demo-sign-ins.ts';
import type { OrganisationRecord } from './domain-files.ts';
import { nameDrawer } from './names.ts';
import { asDateColumn, plusDays, swedishDateAt, type PlainDate } from './plain-date.ts';
import type { Random } from './random.ts';
import { staffOf, type StaffMember } from './staff.ts';

/** A person who can be enrolled: the seat belongs to the unit, its contact person makes the enrolment. */
export type Colleague = {
  readonly personId: string;
  readonly membershipId: string;
  readonly contactId: string;
  readonly unit: OrganisationRecord;
  readonly signInEmail: string | null;
};

type Employed = StaffMember & { readonly personId: string; readonly membershipId: string; readonly since: PlainDate };
type Making = { readonly ids: Ids; readonly random: Random; readonly now: Date };

/** One who is on long leave, of whom nobody knows when she is back. */
const onLeave = { at: 'org-forskolan-igelkotten', profession: 'specialpedagog', sinceDays: 40 };

/** One who works half time at each of two units: two memberships, one person. */
const doubleEmployment = { at: 'org-vc-ekbacken', profession: 'psykolog', alsoAt: 'org-bup-nordvast' };

const personRow = (member: Employed, now: Date): Prisma.PersonCreateManyInput => ({
  id: member.personId,
  name: member.name,
  // The place in a list must not tell the first letters of a protected name.
  sortKey: sortKey(member.alias ?? member.name),
  email: member.email,
  profession: member.profession,
  protectedIdentity: member.alias !== null,
  alias: member.alias,
  createdAt: now,
});

const membershipRow = (member: Employed): Prisma.MembershipCreateManyInput => ({
  id: member.membershipId,
  personId: member.personId,
  organisationId: member.unit.id,
  kind: member.profession === 'volontär' ? 'VOLUNTEER' : 'EMPLOYED',
  fromOn: asDateColumn(member.since),
});

function secondMembership(employed: readonly Employed[], ids: Ids): Prisma.MembershipCreateManyInput[] {
  const member = employed.find(
    ({ unit, profession }) => unit.id === doubleEmployment.at && profession === doubleEmployment.profession,
  );
  if (member === undefined) return [];
  return [{ ...membershipRow(member), id: ids.newId(), organisationId: doubleEmployment.alsoAt }];
}

/** The first of that profession at the unit is on leave since some weeks before today. */
function withLeave(rows: Prisma.MembershipCreateManyInput[], employed: readonly Employed[], now: Date) {
  const away = employed.find(({ unit, profession }) => unit.id === onLeave.at && profession === onLeave.profession);
  const leaveFromOn = asDateColumn(plusDays(swedishDateAt(now), -onLeave.sinceDays));
  return rows.map((row) => (row.id === away?.membershipId ? { ...row, leaveFromOn } : row));
}

function scopeOf({ unit, signIn }: Employed): { scopeKind: string; scopeId: string | null } {
  const scopeKind = signIn?.scope ?? 'ORGANISATION';
  const scopeId = { ORGANISATION: unit.id, DISTRICT: unit.district, EVERYWHERE: null }[scopeKind];
  return { scopeKind, scopeId };
}

function roleRows(member: Employed, ids: Ids): Prisma.RoleAssignmentCreateManyInput[] {
  const role = member.signIn?.role ?? (member.contact ? 'ORG_CONTACT' : null);
  if (role === null) return [];
  return [{ id: ids.newId(), personId: member.personId, role, ...scopeOf(member), fromOn: asDateColumn(member.since) }];
}

function accountRows(employed: readonly Employed[], { ids, now }: Making) {
  const users: Prisma.UserCreateManyInput[] = [];
  const userPersons: Prisma.UserPersonCreateManyInput[] = [];
  for (const { personId, name, signIn } of employed) {
    if (signIn === null) continue;
    const id = ids.newId();
    users.push({ id, name, email: signIn.email, emailVerified: true, createdAt: now, updatedAt: now });
    userPersons.push({ userId: id, personId });
  }
  return { users, userPersons };
}

/** Since when: between one and ten years back, so before every day behind us. */
function employ(member: StaffMember, { ids, random, now }: Making): Employed {
  const since = plusDays(swedishDateAt(now), -365 - random.below(3285));
  return { ...member, personId: ids.newId(), membershipId: ids.newId(), since };
}

function colleaguesOf(employed: readonly Employed[]): Colleague[] {
  const contactOf = new Map(
    employed.filter((member) => member.contact).map((member) => [member.unit.id, member.personId]),
  );
  return employed
    .filter((member) => member.unit.partner)
    .map(({ personId, membershipId, unit, signIn }) => ({
      personId,
      membershipId,
      contactId: contactOf.get(unit.id) ?? personId,
      unit,
      signInEmail: signIn?.email ?? null,
    }));
}

/** The staff of the partner units with their roles and the demo accounts, as rows; and who of them can be enrolled. */
export function peopleRows(units: readonly OrganisationRecord[], making: Making) {
  const drawName = nameDrawer(
    making.random,
    demoSignIns.map((signIn) => signIn.name),
  );
  const employed = units
    .flatMap((unit) => staffOf(unit, demoSignIns, drawName))
    .map((member) => employ(member, making));
  return {
    persons: employed.map((member) => personRow(member, making.now)),
    memberships: [
      ...withLeave(employed.map(membershipRow), employed, making.now),
      ...secondMembership(employed, making.ids),
    ],
    roles: employed.flatMap((member) => roleRows(member, making.ids)),
    ...accountRows(employed, making),
    colleagues: colleaguesOf(employed),
  };
}
