import type { NavItem } from '@samlots/ui';
import type { Text } from '@samlots/text';

/** Where a role holds, as far as the menu needs it. */
type Grant = { readonly role: string; readonly scopeKind: string; readonly scopeId: string | null };

const contactRoles = ['ORG_CONTACT', 'APPROVER'];
const plannerRoles = ['COORDINATOR', 'ADMIN'];

function placesOf(t: Text, grants: readonly Grant[] | null): readonly Omit<NavItem, 'current'>[] {
  const unit = grants?.find(({ role, scopeKind }) => contactRoles.includes(role) && scopeKind === 'organisation');
  const administers = grants?.some(({ role }) => role === 'ADMIN') ?? false;
  const plans = grants?.some(({ role }) => plannerRoles.includes(role)) ?? false;
  return [
    { href: '/hitta-stod', label: t('shell:nav.find') },
    { href: '/vagar', label: t('shell:nav.pathways') },
    { href: '/utbildning', label: t('shell:nav.training') },
    ...(unit?.scopeId == null ? [] : [{ href: `/organisation/${unit.scopeId}`, label: t('shell:nav.organisation') }]),
    ...(plans ? [{ href: '/samordna', label: t('shell:nav.coordinate') }] : []),
    ...(administers ? [{ href: '/admin', label: t('admin:title') }] : []),
  ];
}

const owns = (href: string, path: string): boolean => path === href || path.startsWith(`${href}/`);

/** The places of the header for this person; the one that `path` belongs to is current. Home belongs to finding support. */
export function navigationFor(t: Text, grants: readonly Grant[] | null, path: string): readonly NavItem[] {
  const here = path === '/' || path.startsWith('/stod/') ? '/hitta-stod' : path;
  return placesOf(t, grants).map((place) => ({ ...place, current: owns(place.href, here) }));
}
