import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { agendaNames, inFirstRow, openForm } from './open-form.ts';
import { coordinator, personalNumber, script } from './people.ts';

const plain = ['kan-visas', 'nyckel', 'round', 'format', 'startsAt', 'endsAt', 'doorsOpenAt', 'venue', 'capacity'];

const inTwoMonths = (): string => new Date(Date.now() + 62 * 86_400_000).toISOString().slice(0, 10);

const form =
  (change: (fields: Fields) => Fields, meanwhile?: (world: World, day: string) => Promise<unknown>): Answer['send'] =>
  async (world) => {
    const day = await world.occurrence();
    const path = `/samordna/tillfalle/nytt?dag=${day}`;
    const opened = await openForm(world, { path, as: coordinator }, [...plain, ...agendaNames]);
    await meanwhile?.(world, day);
    return { as: coordinator, path, fields: change({ ...opened, date: inTwoMonths() }) };
  };

const asOpened = (fields: Fields): Fields => fields;

const wrong = (change: (fields: Fields) => Fields, ...faults: readonly string[]): Answer => ({
  send: form(change),
  status: 400,
  focus: 'summary',
  faults,
});

export const createOccurrence: FormRows = {
  form: 'samordna.nytt',
  cases: {
    'bad value': wrong((fields) => ({ ...fields, date: 'i morgon', capacity: 'många' }), 'date', 'capacity'),
    missing: wrong(
      (fields) => inFirstRow({ ...fields, startsAt: '' }, 'agenda-titleSv', ''),
      'startsAt',
      'agenda-0-titleSv',
    ),
    'too long': {
      ...wrong((fields) => inFirstRow(fields, 'agenda-titleEn', 'Secrecy '.repeat(30)), 'agenda-0-titleEn'),
      says: (t) => t('errors:field.longText'),
    },
    'stale version': notApplicable('A new draft has no earlier version that could be stale.'),
    'closed meanwhile': {
      send: form(asOpened, (world, day) =>
        world.value(
          `INSERT INTO "SessionOccurrence" ("id", "dayId", "round", "format", "startsAt", "endsAt", "venueId", "capacity")
            SELECT 'b-' || "id", "dayId", 'B', "format", "startsAt", "endsAt", "venueId", "capacity" FROM "SessionOccurrence" WHERE "id" = $1`,
          [day],
        ),
      ),
      status: 409,
      focus: 'summary',
      faults: ['round'],
      says: (t) => t('errors:refusal.RoundTaken', { round: 'B' }),
    },
    'double submit': doneOnce(form(asOpened), /^\/samordna\/tillfalle\/[\w-]+\?klart=skapad$/),
    'back and resubmit': doneOnce(form(asOpened), /^\/samordna\/tillfalle\/[\w-]+\?klart=skapad$/),
    'signed out meanwhile': keptForSignIn(form(asOpened)),
    'script in text': wrong((fields) => inFirstRow({ ...fields, capacity: '' }, 'agenda-titleSv', script), 'capacity'),
    'personal number in free text': {
      ...wrong((fields) => inFirstRow(fields, 'agenda-titleSv', `Fall ${personalNumber}`), 'agenda-0-titleSv'),
      says: (t) => t('errors:field.personalNumber'),
    },
  },
};
