import { expect, it } from 'vitest';
import { seatsBySector } from './seat-map.ts';

const seat = (sector: string | null) => ({ organisation: { sector } });

it('counts seats by sector, the largest first; a unit without a share is among the others', () => {
  expect(seatsBySector([seat('health'), seat(null), seat(null), seat('unknown')])).toEqual([
    { sector: 'other', taken: 3 },
    { sector: 'health', taken: 1 },
  ]);
});
