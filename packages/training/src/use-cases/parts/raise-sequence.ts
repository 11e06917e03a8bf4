import type { EnrolmentMailKind, World } from '@samlots/kernel';
import type { Tx } from '@samlots/db';

type Change = { readonly kind: EnrolmentMailKind; readonly method: 'REQUEST' | 'CANCEL' };

/**
 * Calendars must follow: raises SEQUENCE of the enrolments' invitations, stamps them, and asks for one mail each.
 * Called in the transaction that changes time, place or status (DESIGN 7).
 */
export async function raiseSequence(world: World<Tx>, enrolmentIds: readonly string[], change: Change): Promise<void> {
  if (enrolmentIds.length === 0) return;
  const where = { enrolmentId: { in: [...enrolmentIds] } };
  const raised = await world.tx.invitation.updateManyAndReturn({
    where,
    data: { sequence: { increment: 1 }, dtstampAt: world.now, method: change.method },
    select: { enrolmentId: true, sequence: true },
  });
  for (const { enrolmentId, sequence } of raised) {
    await world.enqueue('enrolment-mail', { enrolmentId, kind: change.kind, sequence });
  }
}
