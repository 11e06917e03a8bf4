/** The forms by which a contact keeps the people of a unit, and by which an administrator merges two rows of one person. */
import { randomUUID } from 'node:crypto';
import type { World } from '../test-kit/world.ts';
import { doneOnce, every, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { openForm } from './open-form.ts';
import { admin, contact, personalNumber, script } from './people.ts';
import { workerOf } from './seats-of-people.ts';

const unitOf = async (world: World): Promise<string> => (await workerOf(world, contact)).unit;

const open = notApplicable(
  'The form is open as long as the unit is; a unit that closed is tried by the forms of partners.',
);

type Form = (change?: Fields) => Answer['send'];

const wrongIn =
  (form: Form) =>
  (change: Fields, ...faults: readonly string[]): Answer => ({
    send: form(change),
    status: 400,
    focus: 'summary',
    faults,
  });

const added = /^\/organisation\/[\w-]+\/personal\?klart=tillagd&antal=1$/;

const add: Form =
  (change = {}) =>
  async (world) => {
    const path = `/organisation/${await unitOf(world)}/personal/ny`;
    const opened = await openForm(world, { path, as: contact }, ['requestKey', 'kan-visas', 'kind']);
    const profession = await world.value(`SELECT "profession" FROM "Person" WHERE "profession" IS NOT NULL LIMIT 1`);
    const name = `Ny Kollega ${randomUUID().replaceAll(/\d/g, '').slice(0, 6)}`;
    return { as: contact, path, fields: { ...opened, name, profession, email: '', ...change } };
  };
const wrongNew = wrongIn(add);

const addPerson: FormRows = {
  form: 'organisation.personal.ny',
  cases: {
    'bad value': wrongNew({ email: 'inte en adress' }, 'email'),
    missing: wrongNew({ name: '' }, 'name'),
    'too long': wrongNew({ name: 'Namn '.repeat(100) }, 'name'),
    'stale version': notApplicable('A new person has no earlier version that could be stale.'),
    'closed meanwhile': open,
    'double submit': doneOnce(add(), added),
    'back and resubmit': doneOnce(add(), added),
    'signed out meanwhile': keptForSignIn(add()),
    'script in text': wrongNew({ name: script, email: 'inte en adress' }, 'email'),
    'personal number in free text': {
      ...wrongNew({ name: `Kollega ${personalNumber}` }, 'name'),
      says: (t) => t('people:fault.personal-number'),
    },
  },
};

/** Somebody new in the unit, with no seat. */
async function newcomer(world: World): Promise<string> {
  const [unit, id] = [await unitOf(world), randomUUID()];
  await world.sql(
    `INSERT INTO "Person" ("id", "name", "sortKey", "profession") VALUES ($1, 'Prova Formulär', 'prova formular',
      (SELECT "profession" FROM "Person" WHERE "profession" IS NOT NULL LIMIT 1))`,
    [id],
  );
  await world.sql(
    `INSERT INTO "Membership" ("id", "personId", "organisationId", "fromOn") VALUES ($1, $1, $2, '2010-01-01')`,
    [id, unit],
  );
  return id;
}

const editFields = ['version', 'oppnad-med', 'kan-visas', 'name', 'profession', 'email', 'kind'];

const editWith =
  (change: Fields, meanwhile?: (world: World, id: string) => Promise<unknown>): Answer['send'] =>
  async (world) => {
    const id = await newcomer(world);
    const path = `/organisation/${await unitOf(world)}/personal/${id}`;
    const opened = await openForm(world, { path, as: contact }, editFields);
    await meanwhile?.(world, id);
    return { as: contact, path, fields: { ...opened, ...change } };
  };
const edit: Form = (change = { email: 'prova@samlots.example' }) => editWith(change);
const wrongEdit = wrongIn(edit);
const changed = /^\/organisation\/[\w-]+\/personal\/[\w-]+\?klart=andrad$/;

const editPerson: FormRows = {
  form: 'organisation.personal.person',
  cases: {
    'bad value': wrongEdit({ email: 'inte en adress' }, 'email'),
    missing: wrongEdit({ name: '' }, 'name'),
    'too long': wrongEdit({ name: 'Namn '.repeat(100) }, 'name'),
    'stale version': {
      send: editWith({ email: 'prova@samlots.example' }, (world, id) =>
        world.value(`UPDATE "Person" SET "name" = 'Prova Nytt', "version" = "version" + 1 WHERE "id" = $1`, [id]),
      ),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:stale.title'),
      kept: { 'valj-name': 'theirs', 'valj-email': 'mine' },
    },
    'closed meanwhile': open,
    'double submit': doneOnce(edit(), changed),
    'back and resubmit': doneOnce(edit(), changed),
    'signed out meanwhile': keptForSignIn(edit()),
    'script in text': wrongEdit({ name: script, email: 'inte en adress' }, 'email'),
    'personal number in free text': wrongEdit({ name: `Prova ${personalNumber}` }, 'name'),
  },
};

const leave: Form =
  (change = {}) =>
  async (world) => {
    const id = await newcomer(world);
    const path = `/organisation/${await unitOf(world)}/personal/${id}/sluta`;
    const opened = await openForm(world, { path, as: contact }, ['version', 'lastOn']);
    return { as: contact, path, fields: { ...opened, lastOn: '2030-01-31', ...change } };
  };
const wrongLeave = wrongIn(leave);

const endTie: FormRows = {
  form: 'organisation.personal.sluta',
  cases: {
    'bad value': wrongLeave({ lastOn: 'i morgon' }, 'lastOn'),
    missing: wrongLeave({ lastOn: '' }, 'lastOn'),
    'too long': wrongLeave({ lastOn: '2030-01-31'.repeat(50) }, 'lastOn'),
    'stale version': {
      async send(world) {
        const sent = await leave()(world);
        return { ...sent, fields: { ...sent.fields, version: '99' } };
      },
      status: 409,
      focus: 'message',
      says: (t) => t('people:one.stale'),
      kept: { lastOn: '2030-01-31' },
    },
    'closed meanwhile': open,
    'double submit': notApplicable('The second finds a newer version and says so; the last day is saved once.'),
    'back and resubmit': notApplicable('The second finds a newer version and says so; the last day is saved once.'),
    'signed out meanwhile': keptForSignIn(leave()),
    'script in text': wrongLeave({ lastOn: script }, 'lastOn'),
    'personal number in free text': notApplicable(
      'The form takes a date and choices from lists; no text of it is stored.',
    ),
  },
};

const bring =
  (lista: string): Answer['send'] =>
  async (world) => ({
    as: contact,
    path: `/organisation/${await unitOf(world)}/personal/importera`,
    fields: { lista },
  });

const wrongList = (lista: string): Answer => ({ send: bring(lista), status: 400, focus: 'summary' });

const importPeople: FormRows = {
  form: 'organisation.personal.importera',
  cases: every('The list is looked at first and kept as a draft; the tests of the import try the rest.', {
    missing: { ...wrongList(''), faults: ['lista'] },
    'signed out meanwhile': keptForSignIn(bring('Ny Kollega; lärare')),
  }),
};

/** Two persons beside each other, and which of them stays. */
const merge =
  (behall: Fields): Answer['send'] =>
  async (world) => {
    const par = [await newcomer(world), await newcomer(world)];
    const path = `/admin/personer?jamfor=ja&${par.map((one) => `vald=${one}`).join('&')}`;
    return { as: admin, path, fields: { par, ...behall } };
  };

const mergeTwo: FormRows = {
  form: 'admin.personer',
  cases: every('The form sends ids from lists; merging and splitting have tests of their own.', {
    missing: {
      send: merge({}),
      status: 400,
      focus: 'summary',
      faults: ['behall'],
      says: (t) => t('people:merge.keep'),
    },
    'signed out meanwhile': keptForSignIn(merge({ behall: 'den-ena' })),
  }),
};

export const staffForms: readonly FormRows[] = [addPerson, editPerson, endTie, importPeople, mergeTwo];
