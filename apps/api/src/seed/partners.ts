/**
 * Units on their way in and out: one that is invited and has not answered, one whose contact has left, one that changed
 * its name the other day. Promises: the same in every clone, counted from today.
 */
import { sortKey } from '@samlots/kernel';
import type { Prisma } from '@samlots/db/client';
import { asDateColumn, plusDays, swedishDateAt } from './plain-date.ts';

const invitedUnit = {
  id: 'org-oppna-hagern',
  name: 'Öppna förskolan Hägern',
  kind: 'open-preschool',
  operator: 'church',
  districtId: 'hasselby-vallingby',
};

const renamed = { organisationId: 'org-bryggan', name: 'Frikyrkan Landgången' };

/** Its contact left a month ago and nobody has taken over (E19). */
const withoutContact = 'org-hv-falt';

type Roles = readonly Prisma.RoleAssignmentCreateManyInput[];

/** The roles without the one that has ended. */
export const rolesToday = (roles: Roles, now: Date): Prisma.RoleAssignmentCreateManyInput[] =>
  roles.map((given) => {
    const ended = given.role === 'ORG_CONTACT' && given.scopeId === withoutContact;
    return ended ? { ...given, toOn: asDateColumn(plusDays(swedishDateAt(now), -30)) } : given;
  });

export function partnerRows(now: Date) {
  const today = swedishDateAt(now);
  const daysFromNow = (days: number): Date => new Date(now.getTime() + days * 86_400_000);
  const { id, name, districtId, kind, operator } = invitedUnit;
  const content = { id, name, kind, operator, sector: null, district: districtId, partner: true, fictional: true };
  const organisation: Prisma.OrganisationCreateManyInput = {
    ...invitedUnit,
    sortKey: sortKey(name),
    status: 'INVITED',
    content,
    createdAt: daysFromNow(-5),
  };
  const link: Prisma.JoinLinkCreateManyInput = {
    id: 'join-hagern',
    purpose: 'CONTACT',
    email: 'kontakt@hagern.example',
    name: 'Majken Alrot',
    organisationId: id,
    createdAt: daysFromNow(-5),
    expiresAt: daysFromNow(16),
  };
  const formerName: Prisma.OrganisationNameCreateManyInput = {
    id: 'name-landgangen',
    ...renamed,
    untilOn: asDateColumn(plusDays(today, -3)),
  };
  return { organisations: [organisation], joinLinks: [link], formerNames: [formerName] };
}
