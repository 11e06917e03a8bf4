/** Letters: to those of an occurrence, and to the contacts of a programme. */
import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { openForm } from './open-form.ts';
import { coordinator, personalNumber, script } from './people.ts';

type Where = (world: World) => Promise<string>;

/** A day of the demo year with seats, and one that nobody has a seat at any more. */
const fullDay: Where = async () => '/samordna/tillfalle/day-4-a/brev';
const cancelledDay: Where = async (world) =>
  `/samordna/tillfalle/${await world.occurrence({ status: 'CANCELLED' })}/brev`;
const trainingYear: Where = async (world) =>
  `/samordna/utbildning/${await world.value(`SELECT "id" FROM "TrainingProgramme" WHERE "id" LIKE 'utbildningsar%'`)}/brev`;
const letter = { subject: 'Ny parkering', body: 'Parkera på torget.\nKom i tid.', gor: 'skicka' };

const form =
  (where: Where, change: Fields): Answer['send'] =>
  async (world) => {
    const path = await where(world);
    const opened = await openForm(world, { path, as: coordinator }, ['requestKey', 'audience']);
    return { as: coordinator, path, fields: { ...opened, ...letter, ...change } };
  };

const at = (where: Where, change: Fields, ...faults: readonly string[]): Answer => ({
  send: form(where, change),
  status: 400,
  focus: 'summary',
  faults,
  // The button that was pressed is no field.
  kept: () => change,
});

const sent = /^\/samordna\/brev\/[\w-]+\?klart=\d+$/;

const casesAt = (where: Where, wrongAudience: string): Omit<FormRows['cases'], 'closed meanwhile'> => ({
  'bad value': {
    ...at(where, { audience: wrongAudience, subject: 'Till vem?' }, 'audience'),
    kept: () => ({ subject: 'Till vem?' }),
  },
  missing: at(where, { subject: ' ', body: '' }, 'subject', 'body'),
  'too long': at(where, { subject: 'a'.repeat(121), body: 'b'.repeat(4001) }, 'subject', 'body'),
  'stale version': notApplicable('A letter is new each time: nothing is overwritten.'),
  'double submit': doneOnce(form(where, { subject: 'Två gånger' }), sent),
  'back and resubmit': doneOnce(form(where, { subject: 'Tillbaka' }), sent),
  'signed out meanwhile': keptForSignIn(form(where, {})),
  'script in text': at(where, { subject: '', body: script }, 'subject'),
  'personal number in free text': {
    ...at(where, { subject: `Om ${personalNumber}` }, 'subject'),
    says: (t) => t('errors:field.personalNumber'),
  },
});

export const writeLetter: FormRows = {
  form: 'samordna.brev',
  cases: {
    ...casesAt(fullDay, 'CONTACTS'),
    'closed meanwhile': {
      ...at(cancelledDay, { subject: 'För sent' }, 'audience'),
      status: 409,
      says: (t) => t('letters:form.nobody'),
    },
  },
};

export const writeToContacts: FormRows = {
  form: 'samordna.utbildning.brev',
  cases: {
    ...casesAt(trainingYear, 'ENROLLED'),
    'closed meanwhile': notApplicable('A programme that is published is never taken back, so its letters never close.'),
  },
};
