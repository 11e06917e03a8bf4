/** The forms of administrators: roles, accounts, the log and protected names. */
import { randomUUID } from 'node:crypto';
import type { World } from '../test-kit/world.ts';
import { doneOnce, every, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { admin, personalNumber, script } from './people.ts';

const noVersion = notApplicable(
  'What decides is read again when the button is pressed; nothing with a version is edited.',
);
const open = notApplicable('The form is open at any time to an administrator.');

const wrongIn =
  (form: (change?: Fields) => Answer['send']) =>
  (change: Fields, ...faults: readonly string[]): Answer => ({
    send: form(change),
    status: 400,
    focus: 'summary',
    faults,
  });

const invite =
  (change: Fields = {}): Answer['send'] =>
  async () => {
    const fields = {
      roll: 'READER',
      plats: 'everywhere/',
      epost: `${randomUUID()}@samlots.example`,
      namn: 'Ny Läsare',
    };
    return { as: admin, path: '/admin/roller/ny?roll=READER', fields: { ...fields, ...change } };
  };
const wrongInvite = wrongIn(invite);

export const handRole: FormRows = {
  form: 'admin.roller.ny',
  cases: {
    'bad value': wrongInvite({ epost: 'inte en adress' }, 'epost'),
    missing: wrongInvite({ plats: '', epost: '' }, 'plats', 'epost'),
    'too long': wrongInvite({ namn: 'x'.repeat(500) }, 'namn'),
    'stale version': noVersion,
    'closed meanwhile': open,
    'double submit': notApplicable('A second invitation of the same mailbox takes the place of the first.'),
    'back and resubmit': notApplicable('A second invitation of the same mailbox takes the place of the first.'),
    'signed out meanwhile': keptForSignIn(invite()),
    'script in text': wrongInvite({ namn: script, epost: '' }, 'epost'),
    'personal number in free text': {
      ...wrongInvite({ namn: `Ny ${personalNumber}` }, 'namn'),
      says: (t) => t('errors:field.personalNumber'),
    },
  },
};

/** A role that was given yesterday, to somebody who has none. */
const givenRole = async (world: World): Promise<string> => {
  const id = randomUUID();
  await world.sql(
    `INSERT INTO "RoleAssignment" ("id", "personId", "role", "scopeKind", "fromOn")
      SELECT $1, p."id", 'READER', 'EVERYWHERE', current_date - 1 FROM "Person" p
        WHERE NOT EXISTS (SELECT 1 FROM "RoleAssignment" r WHERE r."personId" = p."id") ORDER BY p."id" LIMIT 1`,
    [id],
  );
  return id;
};

const end =
  (change: Fields = {}): Answer['send'] =>
  async (world) => ({
    as: admin,
    path: `/admin/roller/${await givenRole(world)}/avsluta`,
    fields: { nar: 'nu', ...change },
  });
const wrongEnd = wrongIn(end);
const roleEnded = /^\/admin\/roller\?klart=avslutad$/;

export const endRole: FormRows = {
  form: 'admin.roller.avsluta',
  cases: {
    'bad value': wrongEnd({ nar: 'dag', sista: 'i morgon' }, 'sista'),
    missing: { ...wrongEnd({ nar: '' }, 'nar'), kept: 'nothing' },
    'too long': wrongEnd({ nar: 'dag', sista: '2027-01-01'.repeat(50) }, 'sista'),
    'stale version': noVersion,
    'closed meanwhile': open,
    'double submit': doneOnce(end(), roleEnded),
    'back and resubmit': doneOnce(end(), roleEnded),
    'signed out meanwhile': keptForSignIn(end()),
    'script in text': wrongEnd({ nar: 'dag', sista: script }, 'sista'),
    'personal number in free text': notApplicable('The form takes a date alone; no text of it is stored.'),
  },
};

const account =
  (gor: string): Answer['send'] =>
  async (world) => {
    const id = await world.value(`SELECT "id" FROM "User" WHERE "email" = 'lasare@samlots.example'`);
    return { as: admin, path: `/admin/konton/${id}`, fields: { gor } };
  };

const wrongAct = (gor: string): Answer => ({
  send: account(gor),
  status: 400,
  focus: 'message',
  says: (t) => t('errors:refusal.InvalidInput'),
  kept: 'nothing',
});
const done = /^\/admin\/konton\/[\w-]+\?klart=utloggad$/;

export const changeAccount: FormRows = {
  form: 'admin.konton.konto',
  cases: {
    'bad value': wrongAct('allt'),
    missing: wrongAct(''),
    'too long': wrongAct('x'.repeat(5_000)),
    'stale version': noVersion,
    'closed meanwhile': open,
    'double submit': doneOnce(account('utloggad'), done),
    'back and resubmit': doneOnce(account('utloggad'), done),
    'signed out meanwhile': keptForSignIn(account('utloggad')),
    'script in text': wrongAct(script),
    'personal number in free text': notApplicable('The form has buttons alone; no text of it is stored.'),
  },
};

const choose =
  (change: Fields = {}): Answer['send'] =>
  async () => ({
    as: admin,
    path: '/admin/logg',
    fields: { vad: '', person: '', verksamhet: '', fran: '', till: '', ...change },
  });
const wrongChoice = wrongIn(choose);
const log = /^\/admin\/logg/;

export const chooseEntries: FormRows = {
  form: 'admin.logg',
  cases: {
    'bad value': wrongChoice({ fran: 'i går' }, 'fran'),
    missing: { send: choose(), status: 303, leadsTo: log },
    'too long': { send: choose({ person: 'x'.repeat(5_000) }), status: 303, leadsTo: log },
    'stale version': noVersion,
    'closed meanwhile': open,
    'double submit': doneOnce(choose({ fran: '2014-01-01' }), log),
    'back and resubmit': doneOnce(choose({ fran: '2014-01-01' }), log),
    'signed out meanwhile': keptForSignIn(choose()),
    'script in text': wrongChoice({ person: script }, 'person'),
    'personal number in free text': wrongChoice({ person: personalNumber }, 'person'),
  },
};

const reveal =
  (skal: string): Answer['send'] =>
  async (world) => {
    const person = await world.value(`SELECT "id" FROM "Person" WHERE "protectedIdentity" ORDER BY "id" LIMIT 1`);
    return { as: admin, path: `/admin/skyddade/${person}`, fields: { skal } };
  };

const noReason = (skal: string): Answer => ({
  send: reveal(skal),
  status: 400,
  focus: 'summary',
  faults: ['skal'],
  says: (t) => t('audit:protected.reasonNone'),
  kept: 'nothing',
});
const told = notApplicable(
  'The name is told once in the answer, and each time it is told is kept in the log by intent.',
);

export const revealName: FormRows = {
  form: 'admin.skyddade.person',
  cases: {
    'bad value': noReason('nyfiken'),
    missing: noReason(''),
    'too long': noReason('x'.repeat(5_000)),
    'stale version': noVersion,
    'closed meanwhile': open,
    'double submit': told,
    'back and resubmit': told,
    'signed out meanwhile': keptForSignIn(reveal('safety')),
    'script in text': noReason(script),
    'personal number in free text': noReason(personalNumber),
  },
};

/** `npm run admin:invite` asks this of the server that runs. */
export const inviteAdministrator: FormRows = {
  form: '/auth/invite-administrator',
  cases: every('A command on the same machine sends this under a shared secret; there is no form that posts to it.'),
};
