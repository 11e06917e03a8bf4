import { randomUUID } from 'node:crypto';
import { createExecute, type Tx } from '@samlots/db';
import { describeOn } from '@samlots/db/test-kit';
import type { Execute } from '@samlots/kernel';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { actors, smallWorld } from '../test-kit/small-world.ts';
import { enrolPeople } from './enrol-people.ts';

const racers = 200;
const seats = 30;
const bursts = 20;

/** 200 people at once for 30 seats (issue 01.13), on real PostgreSQL: PGlite runs one transaction at a time. */
describeOn(
  'a race for seats',
  (use) => {
    let people: string[] = [];
    let execute: Execute<Tx>;
    const parts = () => ({
      prisma: use().prisma,
      queue: { sendIn: async () => undefined },
      clock: { now: () => new Date('2014-02-10T09:00:00Z') },
      ids: { newId: randomUUID },
    });
    const forgetSeats = async (): Promise<void> => {
      await use().prisma.invitation.deleteMany();
      await use().prisma.enrolment.deleteMany();
    };
    beforeAll(async () => {
      await use().reset();
      people = (await smallWorld(use().prisma, { capacity: seats, clinic: racers, parish: 0 })).clinic;
    });
    beforeEach(async () => {
      execute = createExecute(parts());
      await forgetSeats();
    });

    const burst = (run: Execute<Tx>) =>
      Promise.allSettled(
        people.map((personId) =>
          run(enrolPeople, actors.contact, {
            organisationId: 'clinic',
            seats: [{ occurrenceId: 'day-A', personIds: [personId] }],
          }),
        ),
      );
    const enrolled = () => use().prisma.enrolment.count({ where: { state: 'ENROLLED' } });

    it.each(Array.from({ length: bursts }, (_, index) => index + 1))(
      'burst %i ends with 30 seats and the queue 1–170',
      async () => {
        const results = await burst(execute);
        expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
        const told = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
        expect(told.filter(({ state }) => state === 'ENROLLED')).toHaveLength(seats);
        const numbers = told.flatMap(({ queueNumber }) => queueNumber ?? []).toSorted((a, b) => a - b);
        expect(numbers).toEqual(Array.from({ length: racers - seats }, (_, index) => index + 1));
        expect(await enrolled()).toBe(seats);
        const waiting = await use().prisma.enrolment.findMany({
          where: { state: 'WAITLISTED' },
          orderBy: { queueTicket: 'asc' },
          select: { queueTicket: true },
        });
        expect(waiting.map(({ queueTicket }) => queueTicket)).toEqual(numbers);
      },
    );

    it('overbooks without the lock and the check: the test would see a fault', async () => {
      await use().prisma
        .$executeRaw`ALTER TABLE "SessionOccurrence" DROP CONSTRAINT "SessionOccurrence_never_overbooked"`;
      const unlocked = createExecute({ ...parts(), lock: async () => undefined });
      let most = 0;
      for (let tries = 0; tries < 5 && most <= seats; tries += 1) {
        await forgetSeats();
        await burst(unlocked);
        most = Math.max(most, await enrolled());
      }
      expect(most).toBeGreaterThan(seats);
    });
  },
  ['postgresql'],
);
