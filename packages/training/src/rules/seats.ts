/**
 * Who gets a seat and who waits. Promises: never more seats than the capacity, and nobody passes the queue.
 * Refuses: to look at who the person is; order of request is all there is until seat shares.
 */
export type Pool = { readonly capacity: number; readonly seatsTaken: number; readonly queueLength: number };

/** Seats that a new request may take: none while others wait for one (a freed seat is the queue's). */
export function openSeats(pool: Pool): number {
  return pool.queueLength > 0 ? 0 : Math.max(0, pool.capacity - pool.seatsTaken);
}

/** Seats that the queue may take when one was freed or the capacity was raised. */
export function seatsForQueue(pool: Pool): number {
  return Math.min(pool.queueLength, Math.max(0, pool.capacity - pool.seatsTaken));
}

/** Splits requests, first come first served: those that get a seat and those that wait. */
export function allot<Request>(
  pool: Pool,
  requests: readonly Request[],
): { seated: readonly Request[]; waiting: readonly Request[] } {
  const open = openSeats(pool);
  return { seated: requests.slice(0, open), waiting: requests.slice(open) };
}
