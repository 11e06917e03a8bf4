import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { openForm } from './open-form.ts';
import { coordinator, script } from './people.ts';

const names = ['version', 'oppnad-med', 'kan-visas', 'date', 'startsAt', 'venue'];

const form =
  (change: Fields, meanwhile?: (world: World, id: string) => Promise<unknown>): Answer['send'] =>
  async (world) => {
    const id = await world.occurrence();
    const path = `/samordna/tillfalle/${id}/flytta`;
    const fields = { ...(await openForm(world, { path, as: coordinator }, names)), ...change };
    await meanwhile?.(world, id);
    return { as: coordinator, path, fields };
  };

const wrong = (change: Fields, fault: string): Answer => ({
  send: form(change),
  status: 400,
  focus: 'summary',
  faults: [fault],
});

const tenOClock = { startsAt: '10.00' };

export const moveOccurrence: FormRows = {
  form: 'samordna.flytta',
  cases: {
    'bad value': { ...wrong({ startsAt: '25.99' }, 'startsAt'), says: (t) => t('errors:field.clock') },
    missing: { ...wrong({ date: '' }, 'date'), says: (t) => t('errors:field.date') },
    'too long': { ...wrong({ startsAt: '09.00'.repeat(200) }, 'startsAt'), says: (t) => t('errors:field.clock') },
    'stale version': {
      send: form(tenOClock, (world, id) =>
        world.value(
          `UPDATE "SessionOccurrence" SET "version" = "version" + 1, "venueId" =
            (SELECT "id" FROM "Venue" WHERE "capacity" >= 40 ORDER BY "id" DESC LIMIT 1) WHERE "id" = $1`,
          [id],
        ),
      ),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:stale.title'),
      kept: () => ({ 'valj-startsAt': 'mine', 'valj-venue': 'theirs' }),
    },
    'closed meanwhile': {
      send: form(tenOClock, (world, id) =>
        world.value(`UPDATE "SessionOccurrence" SET "status" = 'CANCELLED' WHERE "id" = $1`, [id]),
      ),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:refusal.OccurrenceCancelled'),
    },
    'double submit': doneOnce(form(tenOClock), /^\/samordna\/tillfalle\/[\w-]+\?klart=(flyttad|sparad)/),
    'back and resubmit': doneOnce(form(tenOClock), /^\/samordna\/tillfalle\/[\w-]+\?klart=(flyttad|sparad)/),
    'signed out meanwhile': keptForSignIn(form(tenOClock)),
    'script in text': wrong({ startsAt: script }, 'startsAt'),
    'personal number in free text': notApplicable('Date, clock and venue are parsed; no text of this form is stored.'),
  },
};
