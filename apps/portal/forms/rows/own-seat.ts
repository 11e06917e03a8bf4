import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { script, staff } from './people.ts';
import { dayPath, workerOf } from './seats-of-people.ts';

const form =
  (change: Fields = {}, inDays = 60): Answer['send'] =>
  async (world) => {
    const occurrence = await world.occurrence({ inDays });
    const { person, unit } = await workerOf(world, staff);
    const fields = { occurrence, for: `${person} ${unit}`, ...change };
    return { as: staff, path: await dayPath(world, occurrence), fields };
  };

const wrong = (change: Fields): Answer => ({
  send: form(change),
  status: 400,
  focus: 'message',
  says: (t) => t('errors:refusal.InvalidInput'),
  kept: 'nothing',
});

export const ownSeat: FormRows = {
  form: 'utbildning.day',
  cases: {
    'bad value': wrong({ for: 'någon' }),
    missing: wrong({ occurrence: '' }),
    'too long': wrong({ occurrence: 'x'.repeat(65) }),
    'stale version': notApplicable(
      'Seats are counted when the form arrives; a day that is full by then gives a place in the queue.',
    ),
    'closed meanwhile': {
      send: form({}, 3),
      status: 409,
      focus: 'message',
      says: () => 'Prata med samordnaren om du vill komma ändå.',
      kept: 'nothing',
    },
    'double submit': doneOnce(form(), /^\/utbildning\/[\w-]+\/\d+\?bokad=ja$/),
    'back and resubmit': doneOnce(form(), /^\/utbildning\/[\w-]+\/\d+\?bokad=ja$/),
    'signed out meanwhile': keptForSignIn(form()),
    'script in text': wrong({ for: script }),
    'personal number in free text': notApplicable('The form sends ids alone; no text of it is stored.'),
  },
};
