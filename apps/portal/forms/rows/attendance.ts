import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { openForm } from './open-form.ts';
import { contact, coordinator, script } from './people.ts';
import { colleaguesOf, giveSeat, workerOf } from './seats-of-people.ts';

type Meanwhile = (world: World, seats: readonly string[]) => Promise<unknown>;

/** Two with a seat yesterday; the first is marked as there all day. */
const form =
  (mark: string | null, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const occurrence = await world.occurrence({ inDays: -1 });
    const { unit } = await workerOf(world, contact);
    const seats: string[] = [];
    for (const person of await colleaguesOf(world, unit, 2)) seats.push(await giveSeat(world, occurrence, person));
    const path = `/narvaro/${occurrence}`;
    const opened = await openForm(world, { path, as: coordinator }, ['oppnad-med']);
    await meanwhile?.(world, seats);
    const fields: Fields = mark === null ? opened : { ...opened, [`narvaro-${seats[0]}`]: mark };
    return { as: coordinator, path, fields };
  };

const nobody = (mark: string | null): Answer => ({
  send: form(mark),
  status: 400,
  focus: 'message',
  says: (t) => t('training:attendance.nothing'),
  kept: 'nothing',
});

const markedBy =
  (presence: string): Meanwhile =>
  (world, seats) =>
    world.value(`INSERT INTO "Attendance" ("id", "enrolmentId", "presence", "markedAt") VALUES ($1, $1, $2, now())`, [
      seats[0],
      presence,
    ]);

export const attendance: FormRows = {
  form: 'narvaro',
  cases: {
    'bad value': nobody('KANSKE'),
    missing: nobody(null),
    'too long': nobody('FULL'.repeat(500)),
    'stale version': {
      send: form('FULL', markedBy('NONE')),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:stale.both'),
      kept: 'nothing',
    },
    'closed meanwhile': {
      send: form('FULL', (world, seats) =>
        world.value(
          `UPDATE "SessionOccurrence" SET "startsAt" = "startsAt" - interval '30 days', "endsAt" = "endsAt" - interval '30 days'
            WHERE "id" = (SELECT "occurrenceId" FROM "Enrolment" WHERE "id" = $1)`,
          [seats[0]],
        ),
      ),
      status: 409,
      focus: 'message',
      says: () => 'Närvaron kan markeras från',
      // Too late for anybody: the marks are words then, and no form.
      kept: 'nothing',
    },
    'double submit': doneOnce(form('AM'), /^\/narvaro\/[\w-]+\?sparat=1$/),
    'back and resubmit': doneOnce(form('AM'), /^\/narvaro\/[\w-]+\?sparat=1$/),
    'signed out meanwhile': keptForSignIn(form('FULL')),
    'script in text': nobody(script),
    'personal number in free text': notApplicable('A mark is one of a list; no text of this form is stored.'),
  },
};
