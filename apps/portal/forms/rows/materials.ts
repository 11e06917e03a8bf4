/** Materials of a day: adding one (by a link: files are tried at the API), and changing or removing it. */
import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { OccurrenceWish } from '../test-kit/occurrence.ts';
import type { World } from '../test-kit/world.ts';
import { coordinator, personalNumber, script } from './people.ts';

const said = { title: 'Läs mer', agendaItem: '', shown: 'BOTH' };
const noVersion = notApplicable('A material has one title and one choice: what was saved last holds.');

const adding =
  (change: Fields, wish?: OccurrenceWish): Answer['send'] =>
  async (world) => {
    const occurrence = await world.occurrence(wish);
    const fields = { occurrence, ...said, url: 'https://samlots.example/fall', ...change };
    return { as: coordinator, path: `/samordna/tillfalle/${occurrence}/material`, fields };
  };

const wrongly = (send: Answer['send'], ...faults: readonly string[]): Answer => ({
  send,
  status: 400,
  focus: 'summary',
  faults,
});

const added = /^\/samordna\/tillfalle\/[\w-]+\/material\?klart=tillagt$/;

export const addMaterial: FormRows = {
  form: 'samordna.material',
  cases: {
    'bad value': {
      ...wrongly(adding({ url: 'http://samlots.example' }), 'url'),
      says: (t) => t('materials:fault.not-https'),
    },
    missing: wrongly(adding({ title: '', url: '' }), 'rubrik', 'file'),
    'too long': wrongly(adding({ title: 'a'.repeat(201) }), 'rubrik'),
    'stale version': notApplicable('A material is new each time: nothing is overwritten.'),
    'closed meanwhile': {
      send: adding({}, { status: 'CANCELLED' }),
      status: 409,
      focus: 'message',
      says: (t) => t('materials:fault.cancelled'),
      // The form is gone with the day.
      kept: 'nothing',
    },
    'double submit': doneOnce(adding({}), added),
    'back and resubmit': doneOnce(adding({}), added),
    'signed out meanwhile': keptForSignIn(adding({})),
    'script in text': wrongly(adding({ title: script, url: 'javascript:alert(1)' }), 'url'),
    'personal number in free text': {
      ...wrongly(adding({ title: `Om ${personalNumber}` }), 'rubrik'),
      says: (t) => t('errors:field.personalNumber'),
    },
  },
};

const insert = `INSERT INTO "Material" ("id", "occurrenceId", "title", "shown", "url", "createdAt")
  VALUES ($1, $2, 'Läs mer', 'BOTH', 'https://samlots.example/', now())`;

const changing =
  (change: Fields, meanwhile?: (world: World, material: string) => Promise<unknown>): Answer['send'] =>
  async (world) => {
    const occurrence = await world.occurrence();
    const material = `m-${occurrence}`;
    await world.value(insert, [material, occurrence]);
    await meanwhile?.(world, material);
    const path = `/samordna/tillfalle/${occurrence}/material/${material}`;
    return { as: coordinator, path, fields: { ...said, title: 'Läs mer här', ...change } };
  };

const changed = /^\/samordna\/tillfalle\/[\w-]+\/material\?klart=(?:andrat|borttaget)$/;

export const editMaterial: FormRows = {
  form: 'samordna.material.andra',
  cases: {
    'bad value': { ...wrongly(changing({ shown: 'ALLTID' }), 'shown'), kept: () => ({ title: 'Läs mer här' }) },
    missing: wrongly(changing({ title: ' ' }), 'rubrik'),
    'too long': wrongly(changing({ title: 'a'.repeat(201) }), 'rubrik'),
    'stale version': noVersion,
    'closed meanwhile': {
      send: changing({}, (world, material) =>
        world.value(`UPDATE "Material" SET "removedAt" = now() WHERE "id" = $1`, [material]),
      ),
      status: 404,
      kept: 'nothing',
    },
    'double submit': doneOnce(changing({}), changed),
    'back and resubmit': doneOnce(changing({ gor: 'ta-bort' }), changed),
    'signed out meanwhile': keptForSignIn(changing({})),
    'script in text': { ...wrongly(changing({ title: script, shown: '' }), 'shown'), kept: () => ({ title: script }) },
    'personal number in free text': {
      ...wrongly(changing({ title: `Om ${personalNumber}` }), 'rubrik'),
      says: (t) => t('errors:field.personalNumber'),
    },
  },
};
