import { randomUUID } from 'node:crypto';
import { createExecute, openQueue, type Queue, type Tx } from '../../../packages/db/src/index.ts';
import type { Execute } from '../../../packages/kernel/src/index.ts';
import { enrolPeople } from '../../../packages/training/src/index.ts';
import { actors } from '../../../packages/training/src/test-kit/small-world.ts';
import { defineCase } from '../bench-case.ts';
import { enrolByPg } from '../limits/enrol-by-pg.ts';
import { meanOf } from '../mean-of.ts';
import { now, openSeatsWorld, type SeatsWorld } from '../worlds/seats-world.ts';

const ROUNDS = 20;
const WARM_UPS = 3;
const AT_ONCE = 10;
const PEOPLE = 2 * (ROUNDS + WARM_UPS) * AT_ONCE;

type World = SeatsWorld & { readonly queue: Queue; readonly execute: Execute<Tx>; readonly people: Iterator<number> };

const places = { organisationId: 'clinic', occurrenceId: 'day-A' };

const nextPerson = ({ people }: World): string => `clinic-${people.next().value}`;

const prepare = async (): Promise<World> => {
  const world = await openSeatsWorld({ capacity: PEOPLE, staff: PEOPLE });
  const queue = await openQueue(world.database, () => undefined);
  const parts = { prisma: world.database.prisma, queue, clock: { now: () => now }, ids: { newId: randomUUID } };
  const people = Array.from({ length: PEOPLE }, (_, index) => index + 1).values();
  return { ...world, queue, execute: createExecute(parts), people };
};

const enrolOne = (world: World): Promise<unknown> => {
  const seats = [{ occurrenceId: places.occurrenceId, personIds: [nextPerson(world)] }];
  return world.execute(enrolPeople, actors.contact, { organisationId: places.organisationId, seats });
};

const written = `SELECT array_agg(DISTINCT rows) AS counts FROM (
  SELECT "seatsTaken" FROM "SessionOccurrence" WHERE "id" = 'day-A'
  UNION ALL SELECT count(*) FROM "Invitation" UNION ALL SELECT count(*) FROM "AuditEntry"
  UNION ALL SELECT count(*) FROM jobs.job WHERE name = 'enrolment-mail') t(rows)`;

/** Both sides must have written the same rows, or the ratio compares different work. */
const refuseUnequalWork = async ({ client }: World): Promise<void> => {
  const { rows } = await client.query(written);
  const told = JSON.stringify(rows);
  if (told !== JSON.stringify([{ counts: [String(PEOPLE)] }])) throw new Error(`${PEOPLE} of each were due: ${told}`);
};

export const cases = [
  defineCase<World>({
    name: 'enrolment',
    engine: 'postgresql',
    rounds: ROUNDS,
    warmUps: WARM_UPS,
    prepare,
    ours: (world) => meanOf(AT_ONCE, () => enrolOne(world)),
    limit: (world) =>
      meanOf(AT_ONCE, () =>
        enrolByPg(world.client, { ...places, personId: nextPerson(world), actorUserId: 'u-contact', now }),
      ),
    close: async (world) => {
      await refuseUnequalWork(world);
      await world.queue.stop();
      await world.close();
    },
  }),
];
