import type { Tx } from '@samlots/db';
import { SameNameInDistrict } from '../../errors.ts';
import { asTyped } from '../../model/as-typed.ts';

type Wanted = { readonly name: string; readonly districtId: string; readonly except?: string };

/** A second unit of one name in a district is most often the same unit: it is made only by one who has said so. */
export const refuseSameName = async (tx: Tx, { name, districtId, except }: Wanted): Promise<void> => {
  const same = await tx.organisation.findFirst({
    where: {
      districtId,
      closedOn: null,
      name: { equals: asTyped(name), mode: 'insensitive' },
      ...(except === undefined ? {} : { id: { not: except } }),
    },
    select: { id: true },
  });
  if (same !== null) throw new SameNameInDistrict({ organisationId: same.id });
};
