import { doneOnce, keptForSignIn, notApplicable, type Answer, type FormRows } from '../table.ts';
import { contact, otherCoordinator, script } from './people.ts';
import { colleaguesOf, workerOf } from './seats-of-people.ts';

/** Ticks for colleagues at new occurrences, each so many days ahead. */
const form =
  (...inDays: readonly number[]): Answer['send'] =>
  async (world) => {
    const { unit } = await workerOf(world, contact);
    const people = await colleaguesOf(world, unit, 2);
    const occurrences: string[] = [];
    for (const days of inDays) occurrences.push(await world.occurrence({ inDays: days }));
    const programme = await world.value(`SELECT "programmeId" FROM "TrainingDay" WHERE "id" = $1`, [
      occurrences[0] ?? '',
    ]);
    const plats = occurrences.flatMap((occurrence) => people.map(({ person }) => `${occurrence} ${person}`));
    return { as: contact, path: `/organisation/${unit}?utbildning=${programme}`, fields: { plats } };
  };

const nobody = (plats: readonly string[]): Answer => ({
  send: async (world) => ({ ...(await form(60)(world)), fields: { plats } }),
  status: 400,
  focus: 'message',
  says: (t) => t('training:unit.nothingChosen'),
  kept: 'nothing',
});

export const unitSeats: FormRows = {
  form: 'organisation',
  cases: {
    'bad value': {
      async send(world) {
        const sent = await form(60)(world);
        const { person } = await workerOf(world, otherCoordinator);
        const [first = ''] = [sent.fields['plats'] ?? []].flat();
        return { ...sent, fields: { plats: [first, `${first.split(' ')[0]} ${person}`] } };
      },
      status: 409,
      focus: 'message',
      says: () => 'arbetar inte i verksamheten den dagen.',
      kept: ({ plats = [] }) => ({ plats: [plats].flat().slice(0, 1) }),
    },
    missing: nobody([]),
    'too long': nobody([`${'x'.repeat(65)} y`]),
    'stale version': notApplicable('Ticks only add seats; who has one by then keeps it and the others are added.'),
    'closed meanwhile': {
      send: form(60, 3),
      status: 409,
      focus: 'message',
      says: () => 'Prata med samordnaren om du vill komma ändå.',
      // Those of the day that is still open.
      kept: ({ plats = [] }) => ({ plats: [plats].flat().slice(0, 2) }),
    },
    'double submit': doneOnce(form(60), /^\/organisation\/[\w-]+\?utbildning=[\w-]+&nya=[\w.-]+$/),
    'back and resubmit': doneOnce(form(60), /^\/organisation\/[\w-]+\?utbildning=[\w-]+&nya=[\w.-]+$/),
    'signed out meanwhile': keptForSignIn(form(60)),
    'script in text': nobody([script]),
    'personal number in free text': notApplicable('The form sends ids alone; no text of it is stored.'),
  },
};
