import type { Tx } from '@samlots/db';
import { StaleVersion } from '@samlots/kernel';
import { comingTies, loadUnit, refuseClosedUnit } from '@samlots/people';
import { OrganisationRunsTraining } from '../../errors.ts';
import { comingSeats } from './coming-seats.ts';

/** A unit that is to close, with its ties and the seats it holds on coming days. */
export const loadEndingUnit = async (tx: Tx, organisationId: string, now: Date) => ({
  unit: await loadUnit(tx, organisationId),
  ties: await comingTies(tx, organisationId, now),
  seats: await comingSeats(tx, organisationId, now),
  runs: await tx.trainingProgramme.count({
    where: {
      organisationId,
      days: { some: { occurrences: { some: { startsAt: { gt: now }, status: { not: 'CANCELLED' } } } } },
    },
  }),
});

type EndingUnit = Awaited<ReturnType<typeof loadEndingUnit>>;

/** Refuses a unit that is closed, that somebody has changed since, or that still runs training. */
export const refuseEnding = ({ unit, runs }: EndingUnit, version: number): void => {
  refuseClosedUnit(unit);
  if (unit.version !== version) throw new StaleVersion({ current: unit.version });
  if (runs > 0) throw new OrganisationRunsTraining({ count: runs });
};
