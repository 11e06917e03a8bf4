import { roles, type Grant } from '@samlots/kernel';
import { z } from 'zod';

/** A grant as a key keeps it, and as its owner chooses it. */
const keyGrant = z.object({
  role: z.enum(roles),
  scopeKind: z.enum(['everywhere', 'district', 'programme', 'organisation', 'service']),
  scopeId: z.string().min(1).max(64).nullable(),
});
export type KeyGrant = z.output<typeof keyGrant>;
export const keyGrants = z.array(keyGrant);

export const keyGrantOf = ({ role, scope }: Grant): KeyGrant => ({
  role,
  scopeKind: scope.kind,
  scopeId: scope.kind === 'everywhere' ? null : scope.id,
});
