import type { Tx } from '@samlots/db';
import type { World } from '@samlots/kernel';
import { swedishDate } from '../../model/swedish-date.ts';
import type { Unit } from './load-unit.ts';

/**
 * Ends what a unit is from today on: its ties until yesterday, its roles until today (so that its contacts are told what
 * becomes of their colleagues), its open invitations at once. Its history stays its own. The unit's lock must be held.
 */
export const endUnit = async (world: World<Tx>, unit: Unit, successorId: string | null): Promise<void> => {
  const { tx, now } = world;
  const { id: organisationId } = unit;
  const today = swedishDate(now);
  const yesterday = new Date(today.getTime() - 86_400_000);
  await tx.$executeRaw`UPDATE "Membership"
    SET "toOn" = GREATEST("fromOn", ${yesterday}::date), "version" = "version" + 1
    WHERE "organisationId" = ${organisationId} AND ("toOn" IS NULL OR "toOn" >= ${today}::date)`;
  const scope = { scopeKind: 'ORGANISATION', scopeId: organisationId };
  await tx.roleAssignment.updateMany({
    where: { ...scope, OR: [{ toOn: null }, { toOn: { gt: today } }] },
    data: { toOn: today },
  });
  await tx.joinLink.updateMany({
    where: { organisationId, usedAt: null, withdrawnAt: null },
    data: { withdrawnAt: now },
  });
  await tx.organisation.update({
    where: { id: organisationId },
    data: { status: 'CLOSED', closedOn: today, successorId, version: { increment: 1 } },
  });
};

/** Ties of a unit that are valid today or later, with what a successor must know of them. */
export const comingTies = (tx: Tx, organisationId: string, now: Date) =>
  tx.membership.findMany({
    where: { organisationId, OR: [{ toOn: null }, { toOn: { gte: swedishDate(now) } }] },
    orderBy: { id: 'asc' },
  });
