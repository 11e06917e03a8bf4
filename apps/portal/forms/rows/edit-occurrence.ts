import { doneOnce, keptForSignIn, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { agendaNames, inFirstRow as first, openForm } from './open-form.ts';
import { coordinator, personalNumber, script } from './people.ts';

const names = ['version', 'oppnad-med', 'kan-visas', 'format', 'capacity', ...agendaNames];

const form =
  (change: (fields: Fields) => Fields, meanwhile?: (world: World, id: string) => Promise<unknown>): Answer['send'] =>
  async (world) => {
    const id = await world.occurrence();
    const path = `/samordna/tillfalle/${id}/andra`;
    const fields = change(await openForm(world, { path, as: coordinator }, names));
    await meanwhile?.(world, id);
    return { as: coordinator, path, fields };
  };

const raise = (fields: Fields): Fields => ({ ...fields, capacity: '24' });

const sent = (change: (fields: Fields) => Fields, answer: Omit<Answer, 'send'>): Answer => ({
  send: form(change),
  ...answer,
});

export const editOccurrence: FormRows = {
  form: 'samordna.andra',
  cases: {
    'bad value': sent((fields) => first({ ...fields, capacity: 'många' }, 'agenda-startsAt', '25.00'), {
      status: 400,
      focus: 'summary',
      faults: ['capacity', 'agenda-0-startsAt'],
      says: (t) => t('errors:field.count'),
    }),
    missing: sent((fields) => first({ ...fields, capacity: '' }, 'agenda-titleSv', ''), {
      status: 400,
      focus: 'summary',
      faults: ['capacity', 'agenda-0-titleSv'],
      says: (t) => t('errors:summary', { count: 2 }),
    }),
    'too long': sent((fields) => first(fields, 'agenda-titleSv', 'Sekretess '.repeat(21)), {
      status: 400,
      focus: 'summary',
      faults: ['agenda-0-titleSv'],
      says: (t) => t('errors:field.longText'),
    }),
    'stale version': {
      send: form(raise, (world, id) =>
        world.value(`UPDATE "SessionOccurrence" SET "format" = 'lecture', "version" = "version" + 1 WHERE "id" = $1`, [
          id,
        ]),
      ),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:stale.title'),
      kept: () => ({ 'valj-format': 'theirs', 'valj-capacity': 'mine' }),
    },
    'closed meanwhile': {
      send: form(raise, (world, id) =>
        world.value(`UPDATE "SessionOccurrence" SET "status" = 'CANCELLED' WHERE "id" = $1`, [id]),
      ),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:refusal.OccurrenceCancelled'),
    },
    'double submit': doneOnce(form(raise), /^\/samordna\/tillfalle\/[\w-]+\?klart=sparad/),
    'back and resubmit': doneOnce(form(raise), /^\/samordna\/tillfalle\/[\w-]+\?klart=sparad/),
    'signed out meanwhile': keptForSignIn(form(raise)),
    'script in text': sent((fields) => first({ ...fields, capacity: '' }, 'agenda-titleSv', script), {
      status: 400,
      focus: 'summary',
      faults: ['capacity'],
    }),
    'personal number in free text': sent((fields) => first(fields, 'agenda-lecturer', `Ring ${personalNumber}`), {
      status: 400,
      focus: 'summary',
      faults: ['agenda-0-lecturer'],
      says: (t) => t('errors:field.personalNumber'),
    }),
  },
};
