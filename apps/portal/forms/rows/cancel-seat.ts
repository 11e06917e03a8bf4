import { doneOnce, keptForSignIn, notApplicable, type Answer, type FormRows } from '../table.ts';
import { contact } from './people.ts';
import { colleaguesOf, giveSeat, workerOf } from './seats-of-people.ts';

const form =
  (inDays = 60): Answer['send'] =>
  async (world) => {
    const occurrence = await world.occurrence({ inDays });
    const { unit } = await workerOf(world, contact);
    const [one] = await colleaguesOf(world, unit, 1);
    if (one === undefined) throw new Error('nobody works in the unit of the contact');
    const seat = await giveSeat(world, occurrence, one);
    return { as: contact, path: `/avboka/${seat}?till=/organisation/${unit}`, fields: { fran: 'plats' } };
  };

const noText = notApplicable('The form has one button; what it sends besides is hidden and compared with a list.');

export const cancelSeat: FormRows = {
  form: 'avboka',
  cases: {
    'bad value': {
      send: async () => ({ as: contact, path: '/avboka/ingen-plats', fields: { fran: 'plats' } }),
      status: 404,
      says: (t) => t('shell:fault.notFound'),
      kept: 'nothing',
    },
    missing: {
      send: async (world) => ({ ...(await form()(world)), fields: {} }),
      status: 303,
      leadsTo: /^\/organisation\/[\w-]+\?avbokad=plats$/,
      changes: true,
    },
    'too long': noText,
    'stale version': notApplicable('A seat has no version: it is there to be given back, or it is not.'),
    'closed meanwhile': {
      send: form(-2),
      status: 409,
      focus: 'message',
      says: () => 'Nu kan det inte ändras.',
    },
    'double submit': doneOnce(form(), /^\/organisation\/[\w-]+\?avbokad=plats$/),
    'back and resubmit': doneOnce(form(), /^\/organisation\/[\w-]+\?avbokad=plats$/),
    'signed out meanwhile': keptForSignIn(form()),
    'script in text': noText,
    'personal number in free text': noText,
  },
};
