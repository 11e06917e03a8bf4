import type { Tx } from '@samlots/db';
import { swedishDate } from '../../model/swedish-date.ts';

/** Units that take part today and have one of these ids at an identity provider. */
export const unitsOfClaim = (tx: Tx, externalIds: readonly string[], now: Date) =>
  tx.organisation.findMany({
    where: {
      status: 'ACTIVE',
      externalIds: { hasSome: [...externalIds] },
      OR: [{ closedOn: null }, { closedOn: { gt: swedishDate(now) } }],
    },
    select: { id: true, districtId: true },
    orderBy: { id: 'asc' },
  });
