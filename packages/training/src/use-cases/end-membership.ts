import { defineUseCase, type Tx } from '@samlots/db';
import { InvalidInput, NotFound, type World } from '@samlots/kernel';
import { endTie, isOver, loadTie, mayKeepStaff, midnightOf, refuseEndingTie, tieNote } from '@samlots/people';
import { z } from 'zod';
import { SeatsUndecided } from '../errors.ts';
import { comingSeats, freeSeats, lockUnitsAndSeats, type ComingSeat } from './parts/coming-seats.ts';
import { handOverSeat } from './parts/hand-over-seat.ts';
import { idInput } from './parts/occurrence-input.ts';

const decision = z.object({
  enrolmentId: idInput,
  /** The colleague who takes the seat over; left out: it is given back. */
  handOverTo: idInput.nullish(),
});

const input = z.object({
  membershipId: idInput,
  version: z.number().int().min(1),
  /** Last day at the unit, that day included. */
  lastOn: z.iso.date(),
  /** What becomes of each seat and place in the queue after that day. */
  seats: z.array(decision).max(200).default([]),
});
type Input = z.output<typeof input>;

const day = 86_400_000;
const dateOf = (lastOn: string): Date => new Date(`${lastOn}T00:00:00Z`);

const load = async ({ tx, now }: World<Tx>, { membershipId, lastOn }: Input) => {
  const tie = await loadTie(tx, membershipId);
  const from = midnightOf(new Date(dateOf(lastOn).getTime() + day));
  const seats = await comingSeats(tx, tie.organisationId, now);
  return { tie, seats: seats.filter((seat) => seat.membershipId === tie.id && seat.occurrence.startsAt >= from) };
};

const nothingMore = ({ personId, organisationId }: { readonly personId: string; readonly organisationId: string }) => ({
  personId,
  organisationId,
  handedOver: 0,
  released: 0,
  served: 0,
});

const refuseUndecided = (seats: readonly ComingSeat[], { seats: decided }: Input): void => {
  const open = seats.filter(({ id }) => !decided.some(({ enrolmentId }) => enrolmentId === id));
  if (open.length > 0) throw new SeatsUndecided({ count: open.length });
};

const handOver = async (
  world: World<Tx>,
  seats: readonly ComingSeat[],
  { seats: decided }: Input,
): Promise<string[]> => {
  const handed: string[] = [];
  for (const [place, { enrolmentId, handOverTo }] of decided.entries()) {
    const seat = seats.find(({ id }) => id === enrolmentId);
    if (seat === undefined || handOverTo == null) continue;
    await handOverSeat(world, { seat, personId: handOverTo, path: `seats.${place}.handOverTo` });
    handed.push(enrolmentId);
  }
  return handed;
};

/**
 * Ends somebody's time at a unit with a last day (E9). Every seat after it goes to a named colleague or is given back,
 * all or none; roles at the unit end with the tie, and history stays with the person.
 */
export const endMembership = defineUseCase({
  name: 'end-membership',
  input,
  async locks({ membershipId }, tx) {
    // A tie never changes its unit.
    const tie = await tx.membership.findUnique({ where: { id: membershipId } });
    if (tie === null) return [];
    return [{ table: 'Person', id: tie.personId } as const, ...(await lockUnitsAndSeats(tx, [tie.organisationId]))];
  },
  load,
  policy: (actor, { tie }) => mayKeepStaff(actor, tie.organisation),
  async run(world, asked, { tie, seats }) {
    const lastOn = dateOf(asked.lastOn);
    // Sent again, it is so already.
    if (tie.toOn?.getTime() === lastOn.getTime() && seats.length === 0) return nothingMore(tie);
    if (isOver(tie, world.now)) throw new NotFound({ id: tie.id });
    if (new Set(asked.seats.map(({ enrolmentId }) => enrolmentId)).size !== asked.seats.length)
      throw new InvalidInput([{ path: 'seats', rule: 'twice' }]);
    refuseEndingTie(tie, { version: asked.version, lastOn });
    refuseUndecided(seats, asked);
    const handed = await handOver(world, seats, asked);
    const served = await freeSeats(
      world,
      seats.filter(({ id }) => !handed.includes(id)),
    );
    await endTie(world, tie, lastOn);
    const { personId, organisationId } = tie;
    return { personId, organisationId, handedOver: handed.length, released: seats.length - handed.length, served };
  },
  audit: ({ lastOn }, { tie }, { handedOver, released, served }) =>
    tieNote(tie, { lastOn, handedOver, released, served }),
});
