import type { World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';
import { seatLinkEndsAt } from '../../rules/deadlines.ts';

type Wanted = {
  readonly enrolmentId: string;
  readonly tokenHash: string;
  /** When the occurrence begins: the link ends with the day after. */
  readonly startsAt: Date;
};

/** Keeps the hash of a link to one seat, in the transaction that writes the mail with it. Earlier links stay valid. */
export async function makeSeatLink({ tx, now, newId }: World<Tx>, wanted: Wanted): Promise<void> {
  const { enrolmentId, tokenHash, startsAt } = wanted;
  const expiresAt = seatLinkEndsAt(startsAt);
  await tx.seatLink.create({ data: { id: newId(), enrolmentId, tokenHash, createdAt: now, expiresAt } });
}
