/** What else is done about the people of a unit: a list added, a leave, an alias, and seats that somebody leaves. */
import { randomUUID } from 'node:crypto';
import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { wrong, type Meanwhile } from './partner-unit.ts';
import { contact, personalNumber, script } from './people.ts';

const unit = 'org-forskolan-igelkotten';
const list = `/organisation/${unit}/personal`;
const wordsOfNumber: Pick<Answer, 'says'> = { says: (t) => t('people:fault.personal-number') };

/** Somebody of the unit, for one test to spoil: id of the tie. */
const makeTie = async (world: World): Promise<string> => {
  const id = randomUUID();
  await world.sql(
    `INSERT INTO "Person" ("id", "name", "sortKey", "profession") VALUES ($1, 'Majken ' || $1, 'majken ' || $1, 'barnskötare')`,
    [id],
  );
  await world.sql(
    `INSERT INTO "Membership" ("id", "personId", "organisationId", "fromOn") VALUES ($1, $1, $2, current_date - 30)`,
    [id, unit],
  );
  return id;
};

const added = /^\/organisation\/[\w-]+\/personal\?klart=tillagd&antal=1$/;

const bring =
  (lista: string): Answer['send'] =>
  async () => ({ as: contact, path: `${list}/importera`, fields: { lista } });

/** A list that was looked at is kept as a draft, without what must not be kept; nobody is added by it. */
const faulty = (lista: string): Answer => ({ ...wrong(bring(lista), 'lista'), changes: true });
const looking = notApplicable(
  'Looking at a list keeps a draft each time and adds nobody; adding it is the form beside this one.',
);

const checkList: FormRows = {
  form: 'organisation.personal.importera#granska',
  cases: {
    'bad value': faulty('Majken Alrot; rörmokare; majken@'),
    missing: wrong(bring(' '), 'lista'),
    'too long': wrong(bring(Array.from({ length: 501 }, () => 'Majken Alrot; barnskötare').join('\n')), 'lista'),
    'stale version': looking,
    'closed meanwhile': looking,
    'double submit': looking,
    'back and resubmit': looking,
    'signed out meanwhile': keptForSignIn(bring('Majken Alrot; barnskötare')),
    'script in text': faulty(`${script}; rörmokare`),
    'personal number in free text': { ...faulty(`Majken ${personalNumber}; barnskötare`), ...wordsOfNumber },
  },
};

const draft =
  (names: readonly string[], fields: Fields = {}): Answer['send'] =>
  async (world) => {
    const id = randomUUID();
    const rows = names.map((name, place) => ({
      line: place + 1,
      name,
      profession: 'barnskötare',
      email: '',
      kind: '',
      withheld: false,
    }));
    await world.sql(
      `INSERT INTO "StaffImport" ("id", "organisationId", "createdById", "rows", "createdAt") VALUES ($1, $2, 'forms', $3, now())`,
      [id, unit, JSON.stringify(rows)],
    );
    return { as: contact, path: `${list}/importera?lista=${id}`, fields };
  };

const known = 'Karin Furukvist';
const noText = notApplicable('The form has a choice for each name that is there already, and no text.');
const fresh = (): Answer['send'] => (world) => draft([`Majken ${randomUUID()}`])(world);

const addList: FormRows = {
  form: 'organisation.personal.importera#lagg-till',
  cases: {
    'bad value': { ...wrong(draft([known], { 'rad-1': 'KANSKE' }), 'rad-1'), kept: 'nothing' },
    missing: wrong(draft([known]), 'rad-1'),
    'too long': noText,
    'stale version': notApplicable('A draft is never changed: a corrected list is a new one.'),
    'closed meanwhile': {
      send: async (world) => {
        const sent = await draft([`Majken ${randomUUID()}`])(world);
        await world.sql(
          `UPDATE "StaffImport" SET "appliedAt" = now(), "addedCount" = 1, "rows" = '[]' WHERE "id" = $1`,
          [sent.path.split('=')[1]],
        );
        return sent;
      },
      status: 303,
      leadsTo: added,
    },
    'double submit': doneOnce(fresh(), added),
    'back and resubmit': doneOnce(fresh(), added),
    'signed out meanwhile': keptForSignIn(fresh()),
    'script in text': noText,
    'personal number in free text': noText,
  },
};

const done = (what: string): RegExp => new RegExp(String.raw`^/organisation/[\w-]+/personal/[\w-]+\?klart=${what}$`);
const act =
  (gor: string, typed: Fields = {}, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const tie = await makeTie(world);
    const fields = { gor, version: '1', ...typed };
    await meanwhile?.(world, tie, fields);
    return { as: contact, path: `${list}/${tie}`, fields };
  };

const dates = ({ fromOn = '', toOn = '' }: Fields): Fields => ({ fromOn, toOn });
const leave = (change: Fields = {}, meanwhile?: Meanwhile) =>
  act('ledig', { fromOn: '2027-03-01', toOn: '', ...change }, meanwhile);
const onlyDates = notApplicable('The form has two dates, which are parsed; no text of it is stored.');

const leaveOne: FormRows = {
  form: 'organisation.personal.person#ledig',
  cases: {
    'bad value': { ...wrong(leave({ fromOn: 'i mars', toOn: 'i maj' }), 'fromOn', 'toOn'), kept: dates },
    missing: { ...wrong(leave({ fromOn: '' }), 'fromOn'), kept: dates },
    'too long': onlyDates,
    'stale version': {
      send: leave({}, (world, tie) => world.sql(`UPDATE "Membership" SET "version" = 5 WHERE "id" = $1`, [tie])),
      status: 409,
      focus: 'message',
      says: (t) => t('people:one.stale'),
      kept: dates,
    },
    'closed meanwhile': notApplicable('Somebody who has left is in no list: her page is not found, and keeps nothing.'),
    'double submit': doneOnce(leave(), done('ledig')),
    'back and resubmit': doneOnce(leave(), done('ledig')),
    'signed out meanwhile': keptForSignIn(leave()),
    'script in text': onlyDates,
    'personal number in free text': onlyDates,
  },
};

const alias = ({ alias: typed = '' }: Fields): Fields => ({ alias: typed });
const protect = (typed: string) => act('skydda', { alias: typed });

const protectOne: FormRows = {
  form: 'organisation.personal.person#skydda',
  cases: {
    'bad value': { ...wrong(protect('Majken'), 'alias'), kept: alias },
    missing: { ...wrong(protect(''), 'alias'), kept: alias },
    'too long': { ...wrong(protect('Kim '.repeat(40)), 'alias'), kept: alias },
    'stale version': notApplicable(
      'The alias is shown nowhere in the form before it is written: nothing is overwritten unseen.',
    ),
    'closed meanwhile': notApplicable('Somebody who has left is in no list: her page is not found, and keeps nothing.'),
    'double submit': doneOnce(protect('Kim Nyman'), done('skydda')),
    'back and resubmit': doneOnce(protect('Kim Nyman'), done('skydda')),
    'signed out meanwhile': keptForSignIn(protect('Kim Nyman')),
    'script in text': { ...wrong(protect(script.repeat(10)), 'alias'), kept: alias },
    'personal number in free text': { ...wrong(protect(personalNumber), 'alias'), kept: alias, ...wordsOfNumber },
  },
};

type Leaving = { readonly lastOn?: string; readonly choice?: string };

const end =
  ({ lastOn = '2027-01-01', choice = 'lamna' }: Leaving = {}, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const tie = await makeTie(world);
    const day = await world.occurrence({ inDays: 90 });
    await world.sql(
      `INSERT INTO "Enrolment" ("id", "occurrenceId", "dayId", "personId", "membershipId", "organisationId", "state", "requestedAt")
        VALUES ($1, $2, $2, $1, $1, $3, 'ENROLLED', now())`,
      [tie, day, unit],
    );
    const fields = { version: '1', 'kan-visas': 'ja', lastOn, [`plats-${tie}`]: choice };
    await meanwhile?.(world, tie, fields);
    return { as: contact, path: `${list}/${tie}/sluta`, fields };
  };

const left = /^\/organisation\/[\w-]+\/personal\?klart=slutar&lamnade=\d&overtagna=\d$/;
const onlyChoices = notApplicable('The form has a date and choices; no text of it is stored.');
/** The version of the form that comes back is that of now. */
const withoutVersion = ({ version: _version, ...rest }: Fields): Fields => rest;

const leaveUnit: FormRows = {
  form: 'organisation.personal.sluta#platser',
  cases: {
    'bad value': wrong(end({ lastOn: 'i mars' }), 'lastOn'),
    missing: wrong(end({ lastOn: '' }), 'lastOn'),
    'too long': onlyChoices,
    'stale version': {
      send: end({}, (world, tie) => world.sql(`UPDATE "Membership" SET "version" = 5 WHERE "id" = $1`, [tie])),
      status: 409,
      focus: 'message',
      says: (t) => t('people:one.stale'),
      kept: withoutVersion,
    },
    'closed meanwhile': {
      send: end({}, (world, tie) => world.sql(`UPDATE "Enrolment" SET "state" = 'CANCELLED' WHERE "id" = $1`, [tie])),
      status: 303,
      leadsTo: left,
      changes: true,
    },
    'double submit': doneOnce(end(), left),
    'back and resubmit': doneOnce(end(), left),
    'signed out meanwhile': keptForSignIn(end()),
    'script in text': onlyChoices,
    'personal number in free text': onlyChoices,
  },
};

export const staffActs: readonly FormRows[] = [checkList, addList, leaveOne, protectOne, leaveUnit];
