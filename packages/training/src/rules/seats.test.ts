import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allot, openSeats, seatsForQueue } from './seats.ts';

const pools = fc
  .record({
    capacity: fc.integer({ min: 1, max: 200 }),
    taken: fc.integer({ min: 0, max: 200 }),
    queue: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ capacity, taken, queue }) => ({ capacity, seatsTaken: Math.min(taken, capacity), queueLength: queue }));

it('never seats more than the capacity and loses nobody', () => {
  fc.assert(
    fc.property(pools, fc.array(fc.integer(), { maxLength: 60 }), (pool, requests) => {
      const { seated, waiting } = allot(pool, requests);
      expect(pool.seatsTaken + seated.length).toBeLessThanOrEqual(pool.capacity);
      expect([...seated, ...waiting]).toEqual(requests);
      expect(waiting.length === 0 || pool.queueLength > 0 || pool.seatsTaken + seated.length === pool.capacity).toBe(
        true,
      );
    }),
  );
});

it.each([
  ['free seats', { capacity: 96, seatsTaken: 81, queueLength: 0 }, 15, 0],
  ['full', { capacity: 96, seatsTaken: 96, queueLength: 9 }, 0, 0],
  ['a freed seat belongs to the queue', { capacity: 96, seatsTaken: 95, queueLength: 9 }, 0, 1],
  ['fewer wait than are free', { capacity: 100, seatsTaken: 95, queueLength: 2 }, 0, 2],
])('counts open seats: %s', (_case, pool, open, forQueue) => {
  expect([openSeats(pool), seatsForQueue(pool)]).toEqual([open, forQueue]);
});
