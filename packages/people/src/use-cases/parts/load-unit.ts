import { NotFound, type Lock, type Resource } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { OrganisationClosed } from '../../errors.ts';

export const lockUnit = (id: string): readonly Lock[] => [{ table: 'Organisation', id }];

/** The unit under its lock. Throws `NotFound`. */
export const loadUnit = async (tx: Tx, id: string) => {
  const unit = await tx.organisation.findUnique({ where: { id } });
  if (!unit) throw new NotFound({ id });
  return unit;
};

export type Unit = Awaited<ReturnType<typeof loadUnit>>;

/** Who answers for a unit, as the owners of a resource. */
export const unitResource = ({ id, districtId }: Pick<Unit, 'id' | 'districtId'>): Resource => ({
  organisationId: id,
  districtId,
});

export const refuseClosedUnit = ({ id, closedOn }: Unit): void => {
  if (closedOn !== null) throw new OrganisationClosed({ organisationId: id, closedOn: isoDay(closedOn) });
};

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
