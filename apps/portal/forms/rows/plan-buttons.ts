/** Publishing and cancelling a day: forms with one button and no field. */
import { doneOnce, keptForSignIn, notApplicable, type Answer, type FormRows } from '../table.ts';
import type { OccurrenceWish } from '../test-kit/occurrence.ts';
import type { World } from '../test-kit/world.ts';
import { coordinator } from './people.ts';

const noField = notApplicable('The form has one button and no field.');
const noVersion = notApplicable('Nothing is overwritten: what decides is read again when the button is pressed.');

const button =
  (end: string, wish: OccurrenceWish, meanwhile?: (world: World, id: string) => Promise<unknown>): Answer['send'] =>
  async (world) => {
    const id = await world.occurrence(wish);
    await meanwhile?.(world, id);
    return { as: coordinator, path: `/samordna/tillfalle/${id}${end}`, fields: {} };
  };

const draft: OccurrenceWish = { status: 'DRAFT' };

export const publishOccurrence: FormRows = {
  form: 'samordna.tillfalle',
  cases: {
    'bad value': noField,
    missing: {
      send: button('', draft, (world, id) =>
        world.value(`DELETE FROM "AgendaItem" WHERE "occurrenceId" = $1 AND "type" = 'group-discussion'`, [id]),
      ),
      status: 400,
      focus: 'message',
      says: (t) => t('training:occurrence.formatNeeds.full-day'),
    },
    'too long': noField,
    'stale version': noVersion,
    'closed meanwhile': {
      send: button('', { status: 'CANCELLED' }),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:refusal.OccurrenceCancelled'),
    },
    'double submit': doneOnce(button('', draft), /^\/samordna\/tillfalle\/[\w-]+\?klart=publicerad$/),
    'back and resubmit': doneOnce(button('', draft), /^\/samordna\/tillfalle\/[\w-]+\?klart=publicerad$/),
    'signed out meanwhile': keptForSignIn(button('', draft)),
    'script in text': noField,
    'personal number in free text': noField,
  },
};

export const cancelOccurrence: FormRows = {
  form: 'samordna.stall-in',
  cases: {
    'bad value': noField,
    missing: noField,
    'too long': noField,
    'stale version': noVersion,
    'closed meanwhile': {
      send: button('/stall-in', { inDays: -2 }),
      status: 409,
      focus: 'message',
      says: () => 'Nu kan det inte ändras.',
    },
    'double submit': doneOnce(button('/stall-in', {}), /^\/samordna\/tillfalle\/[\w-]+\?klart=installd/),
    'back and resubmit': doneOnce(button('/stall-in', {}), /^\/samordna\/tillfalle\/[\w-]+\?klart=installd/),
    'signed out meanwhile': keptForSignIn(button('/stall-in', {})),
    'script in text': noField,
    'personal number in free text': noField,
  },
};
