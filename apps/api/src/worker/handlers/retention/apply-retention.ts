import { closeUnusedAccounts, forgetJoinLinks, forgetStaffImports } from '@samlots/people';
import { forgetFood, forgetSeatLinks } from '@samlots/training';
import type { Handler } from '../../handler.ts';
import { forgetTechnicalRows } from './forget-technical-rows.ts';

const system = { kind: 'system', process: 'retention' } as const;

/**
 * Removes what has been kept for as long as it may be (DOMAIN 4). Each part is a use case of its own: one that fails
 * holds back no other row of the next night. Finds nothing to do when it runs again.
 */
export const applyRetention: Handler<'retention'> = async (parts) => {
  const { execute, log } = parts;
  const food = await execute(forgetFood, system, {});
  const seatLinks = await execute(forgetSeatLinks, system, {});
  const joinLinks = await execute(forgetJoinLinks, system, {});
  const staffImports = await execute(forgetStaffImports, system, {});
  const accounts = await execute(closeUnusedAccounts, system, {});
  const technical = await forgetTechnicalRows(parts);
  log.info('retention', {
    food: food.count,
    seatLinks: seatLinks.count,
    joinLinks: joinLinks.count,
    staffImports: staffImports.count,
    accountsClosed: accounts.count,
    ...technical,
  });
};
