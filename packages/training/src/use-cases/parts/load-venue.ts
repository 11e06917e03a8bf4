import { InvalidInput } from '@samlots/kernel';
import type { Tx } from '@samlots/db';

/** The venue asked for; an unknown one is a fault of that field. */
export async function loadVenue(tx: Tx, id: string) {
  const venue = await tx.venue.findUnique({ where: { id } });
  if (!venue) throw new InvalidInput([{ path: 'venueId', rule: 'unknown' }]);
  return venue;
}
