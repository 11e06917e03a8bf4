import type { MyPagesQuery } from '../../generated/operations.ts';
import type { Viewer } from '../../training/facts.ts';

type Coming = MyPagesQuery['upcomingOccurrences'][number];
type Unit = Viewer['memberships'][number]['organisation'];

/** The places where a role does its work, in the order of how often they wait for someone. */
export type RolePlace =
  /** `next` is the day whose booking closes first, for this unit. */
  | { readonly is: 'unit'; readonly key: string; readonly unit: Unit | null; readonly next: Coming | null }
  | { readonly is: 'planning' }
  | { readonly is: 'directory' };

const invites = ({ day }: Coming, unit: Unit): boolean =>
  day.programme.open || day.programme.invitedKinds.includes(unit.kind);

export function rolePlaces({ grants, memberships }: Viewer, coming: readonly Coming[]): readonly RolePlace[] {
  const keys = grants.flatMap(({ role, scopeId }) => (role === 'ORG_CONTACT' && scopeId !== null ? [scopeId] : []));
  const has = (...roles: readonly string[]): boolean => grants.some(({ role }) => roles.includes(role));
  const unitPlace = (key: string): RolePlace => {
    const unit = memberships.find(({ organisation }) => organisation.key === key)?.organisation ?? null;
    const next =
      unit === null
        ? null
        : (coming.find((occurrence) => occurrence.enrolmentOpen && invites(occurrence, unit)) ?? null);
    return { is: 'unit', key, unit, next };
  };
  return [
    ...[...new Set(keys)].map(unitPlace),
    ...(has('COORDINATOR', 'ADMIN') ? [{ is: 'planning' } as const] : []),
    ...(has('DIRECTORY_EDITOR', 'SERVICE_OWNER') ? [{ is: 'directory' } as const] : []),
  ];
}
