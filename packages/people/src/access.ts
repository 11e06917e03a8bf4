/**
 * Who may see whom. Promises: denies by default; organisations and districts are public, as the directory is; a person
 * is seen by themself, the contact of an organisation where they work now, the coordinators of its district, and
 * administrators. Refuses: a staff list to everybody else, colleagues and other organisations' contacts included.
 */
import type { Prisma } from '@samlots/db/client';
import { definePermissions, scopeIds, type Actor, type Resource, type Role } from '@samlots/kernel';
import { asTyped } from './model/as-typed.ts';
import { swedishDate } from './model/swedish-date.ts';

export const peoplePermissions = definePermissions({
  'read-staff': ['ORG_CONTACT', 'COORDINATOR', 'ADMIN'],
  'keep-staff': ['ORG_CONTACT', 'COORDINATOR', 'ADMIN'],
  'merge-people': ['ADMIN'],
  'read-protected-name': ['ADMIN'],
  'invite-partner': ['COORDINATOR', 'ADMIN'],
  'edit-partner': ['COORDINATOR', 'ADMIN'],
  'remind-partner': ['COORDINATOR', 'ADMIN'],
  'hand-any-role': ['ADMIN'],
  'hand-contact-role': ['COORDINATOR', 'ADMIN'],
  'keep-accounts': ['ADMIN'],
  'read-audit': ['ADMIN'],
});

export type PeopleAction = keyof typeof peoplePermissions.table;

type Unit = { readonly id: string; readonly districtId: string };

const unitResource = ({ id, districtId }: Unit): Resource => ({ organisationId: id, districtId });

/** Whether the actor may read who works at this organisation. */
export const mayReadStaff = (actor: Actor, organisation: Unit): boolean =>
  peoplePermissions.can(actor, 'read-staff', unitResource(organisation));

/** Ids of the districts whose partner units the actor looks after; null means all. */
const coordinated = (actor: Actor): string[] | null => {
  const scopes = peoplePermissions.table['edit-partner'].map((role) => scopeIds(actor, role, 'district'));
  return scopes.includes('everywhere') ? null : scopes.flatMap((ids) => (ids === 'everywhere' ? [] : [...ids]));
};

/** Districts where the actor may invite units: her own, or all of them; none for everybody else. */
export const coordinatedDistricts = (actor: Actor): Prisma.DistrictWhereInput => {
  const ids = coordinated(actor);
  return ids === null ? {} : { id: { in: ids } };
};

/** Units that the actor looks after: those of her districts. */
export const coordinatedOrganisations = (actor: Actor): Prisma.OrganisationWhereInput => {
  const ids = coordinated(actor);
  return ids === null ? {} : { districtId: { in: ids } };
};

/**
 * Organisations are public: the directory needs no sign-in. One that has only been invited is known to those who look
 * after its district; a closed one stays readable, because history is told of it.
 */
export const visibleOrganisations = (actor: Actor): Prisma.OrganisationWhereInput => ({
  // Never an empty clause inside OR: it lets nothing through.
  OR: [{ status: { not: 'INVITED' } }, { AND: [{ status: 'INVITED' }, coordinatedOrganisations(actor)] }],
});

/** Ids of that scope kind over all the roles that may read staff; null when one of them holds everywhere. */
const staffScopes = (actor: Actor, kind: 'organisation' | 'district'): string[] | null => {
  const scopes = peoplePermissions.table['read-staff'].map((role: Role) => scopeIds(actor, role, kind));
  return scopes.includes('everywhere') ? null : scopes.flatMap((ids) => (ids === 'everywhere' ? [] : [...ids]));
};

/** Organisations whose staff the actor may read; null means all of them. */
const staffed = (actor: Actor): Prisma.OrganisationWhereInput | null => {
  const [organisations, districts] = [staffScopes(actor, 'organisation'), staffScopes(actor, 'district')];
  if (organisations === null || districts === null) return null;
  return { OR: [{ id: { in: organisations } }, { districtId: { in: districts } }] };
};

/** A tie that is valid on the Swedish date of `now`. */
const validOn = (now: Date): Prisma.MembershipWhereInput => {
  const today = swedishDate(now);
  return { fromOn: { lte: today }, OR: [{ toOn: null }, { toOn: { gte: today } }] };
};

/** Valid ties the actor may know of: one's own, and those of the staff lists one may read. */
export const visibleMemberships = (actor: Actor, now: Date): Prisma.MembershipWhereInput => {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  const organisation = staffed(actor);
  if (organisation === null) return validOn(now);
  return { AND: [validOn(now), { OR: [{ personId: { in: [...actor.personIds] } }, { organisation }] }] };
};

/** Persons the actor may know of: oneself, and those with a valid tie to an organisation whose staff one may read. */
export const visiblePersons = (actor: Actor, now: Date): Prisma.PersonWhereInput => {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  const organisation = staffed(actor);
  if (organisation === null) return {};
  return {
    OR: [{ id: { in: [...actor.personIds] } }, { memberships: { some: { AND: [validOn(now), { organisation }] } } }],
  };
};

/** Persons whose list name holds the text: the alias where the identity is protected, so that searching tells nothing. */
export const personsNamed = (text: string): Prisma.PersonWhereInput => {
  const holds = { contains: asTyped(text), mode: 'insensitive' } as const;
  return {
    OR: [
      { protectedIdentity: false, name: holds },
      { protectedIdentity: true, alias: holds },
    ],
  };
};

/** Persons whose identity is protected, for those who may ask for the real name; nobody for all others. */
export const visibleProtectedPersons = (actor: Actor): Prisma.PersonWhereInput =>
  peoplePermissions.can(actor, 'read-protected-name', {})
    ? { protectedIdentity: true, mergedIntoId: null }
    : { id: { in: [] } };

/** Whether the actor may read the whole trail, filtered as she likes. */
export const mayReadAudit = (actor: Actor): boolean => peoplePermissions.can(actor, 'read-audit', {});

/** Entries of the trail: all of them to administrators, to everybody else those that concern oneself. */
export const visibleAuditEntries = (actor: Actor): Prisma.AuditEntryWhereInput => {
  if (mayReadAudit(actor)) return {};
  if (actor.kind !== 'signed-in' || actor.personIds.length === 0) return { id: { in: [] } };
  return { concernsIds: { hasSome: [...actor.personIds] } };
};

/** Whether the actor may give any role anywhere. */
export const mayHandAnyRole = (actor: Actor): boolean => peoplePermissions.can(actor, 'hand-any-role', {});

/**
 * Roles the actor may know of: one's own; those that one may give and end. `unitsHere` are the ids of the organisations
 * in the districts one coordinates: an assignment names its scope by id only.
 */
export const visibleRoles = (actor: Actor, unitsHere: readonly string[]): Prisma.RoleAssignmentWhereInput => {
  if (actor.kind !== 'signed-in') return { id: { in: [] } };
  if (mayHandAnyRole(actor)) return {};
  const contacts = { role: 'ORG_CONTACT', scopeKind: 'ORGANISATION' };
  return {
    OR: [
      { personId: { in: [...actor.personIds] } },
      peoplePermissions.can(actor, 'hand-contact-role', {})
        ? contacts
        : { ...contacts, scopeId: { in: [...unitsHere] } },
    ],
  };
};

/** Districts whose units' contacts the actor may give and end. */
export const districtsOfContacts = (actor: Actor): readonly string[] => {
  const ids = scopeIds(actor, 'COORDINATOR', 'district');
  return ids === 'everywhere' ? [] : ids;
};

/** Accounts: one's own, and all of them to administrators. A program sees none. */
export const visibleAccounts = (actor: Actor): Prisma.UserWhereInput => {
  if (actor.kind !== 'signed-in' || actor.apiKey !== undefined) return { id: { in: [] } };
  return peoplePermissions.can(actor, 'keep-accounts', {}) ? {} : { id: actor.userId };
};

/** Organisations whose contact the actor may name: all of them, those of the own districts, or none. */
export const organisationsToStaff = (actor: Actor): Prisma.OrganisationWhereInput => {
  const open = { status: { not: 'CLOSED' } };
  if (peoplePermissions.can(actor, 'hand-contact-role', {})) return open;
  return { ...open, districtId: { in: [...districtsOfContacts(actor)] } };
};
