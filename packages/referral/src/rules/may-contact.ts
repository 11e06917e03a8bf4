import type { Service } from '../model/service.ts';

/** How somebody of that kind gets in: by own contact, by the family's, or through another service. */
export type WayIn = 'direct' | 'by-family' | 'via';

/**
 * The way in for a viewer of kind `role`; undefined means the family itself.
 * Derived from `whoCanRefer` and never stored: anyone and professional open to every kind, family to the family.
 */
export function wayInFor(service: Service, role: string | undefined): WayIn {
  const { whoCanRefer } = service.referral;
  const forFamily = whoCanRefer.includes('family') || whoCanRefer.includes('anyone');
  if (role === undefined) return forFamily ? 'direct' : 'via';
  const forRole = whoCanRefer.includes('anyone') || whoCanRefer.includes('professional') || whoCanRefer.includes(role);
  if (forRole) return 'direct';
  return forFamily ? 'by-family' : 'via';
}
