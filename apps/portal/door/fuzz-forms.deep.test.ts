/** Five hundred forms with fields that nobody would send by accident: refused, or done, but never a fault. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runPortal, type RunningPortal } from '../browser/harness/running-portal.ts';
import { portalRoutes } from './portal-routes.ts';
import { faultsOf, sendAtRandom } from './send-at-random.ts';

const seed = 20_261_124;
let portal: RunningPortal;

beforeAll(async () => {
  portal = await runPortal();
});
afterAll(() => portal.stop());

it(`answers none of 500 forms with a fault (seed ${seed})`, async () => {
  const { broken, routes } = await sendAtRandom(portal, { seed, count: 500, perRoute: 3 });
  expect(broken).toEqual([]);
  expect(faultsOf(portal)).toEqual([]);
  const missed = portalRoutes.filter(({ path, takesForms }) => takesForms && !routes.has(path));
  expect(missed.map(({ path }) => path)).toEqual([]);
});
