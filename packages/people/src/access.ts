/**
 * Who may see whom. Promises: denies by default; organisations and districts are public, as the directory is; a person
 * is seen by themself, the contact of an organisation where they work now, the coordinators of its district, and
 * administrators. Refuses: a staff list to everybody else, colleagues and other organisations' contacts included.
 */
import type { Prisma } from '@samlots/db/client';
import { definePermissions, scopeIds, type Actor, type Resource, type Role } from '@samlots/kernel';
import { swedishDate } from './model/swedish-date.ts';

export const peoplePermissions = definePermissions({
  'read-staff': ['ORG_CONTACT', 'COORDINATOR', 'ADMIN'],
  'read-protected-name': ['ADMIN'],
});

type Unit = { readonly id: string; readonly districtId: string };

const unitResource = ({ id, districtId }: Unit): Resource => ({ organisationId: id, districtId });

/** Whether the actor may read who works at this organisation. */
export const mayReadStaff = (actor: Actor, organisation: Unit): boolean =>
  peoplePermissions.can(actor, 'read-staff', unitResource(organisation));

/** Organisations are public: the directory needs no sign-in. */
export const visibleOrganisations = (_actor: Actor): Prisma.OrganisationWhereInput => ({});

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
