/** One's own sessions, passkeys and keys, and showing that one is still there. */
import { randomUUID } from 'node:crypto';
import { doneOnce, every, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { coordinator, personalNumber, script } from './people.ts';

/** A session of one's own on another device, to be ended. */
const endSession =
  (change: Fields = {}): Answer['send'] =>
  async (world) => {
    const id = randomUUID();
    await world.sql(
      `INSERT INTO "Session" ("id", "userId", "token", "expiresAt", "updatedAt")
        SELECT $1, "id", $1, now() + interval '1 hour', now() FROM "User" WHERE "email" = $2`,
      [id, coordinator],
    );
    return { as: coordinator, path: '/mina-sidor/sakerhet', fields: { gor: 'logga-ut', id, ...change } };
  };

const ended = /^\/mina-sidor\/sakerhet\?klart=logga-ut&antal=\d$/;
const noField = notApplicable('The form has one button; the id beside it names a row or nothing.');

const unknownAct = (gor: string): Answer => ({
  send: endSession({ gor }),
  status: 400,
  focus: 'message',
  says: (t) => t('errors:refusal.InvalidInput'),
  kept: 'nothing',
});

export const endOwnSession: FormRows = {
  form: 'mina-sidor.sakerhet',
  cases: {
    'bad value': unknownAct('allt'),
    missing: unknownAct(''),
    'too long': unknownAct('x'.repeat(5_000)),
    'stale version': noField,
    'closed meanwhile': {
      send: endSession({ id: 'ingen-session' }),
      status: 303,
      leadsTo: ended,
    },
    'double submit': doneOnce(endSession(), ended),
    'back and resubmit': doneOnce(endSession(), ended),
    'signed out meanwhile': keptForSignIn(endSession()),
    'script in text': unknownAct(script),
    'personal number in free text': noField,
  },
};

const key =
  (change: Fields = {}): Answer['send'] =>
  async (world) => {
    const district = await world.value(
      `SELECT r."scopeId" FROM "RoleAssignment" r JOIN "UserPerson" up ON up."personId" = r."personId"
        JOIN "User" u ON u."id" = up."userId" WHERE u."email" = $1 AND r."role" = 'COORDINATOR'`,
      [coordinator],
    );
    const fields = {
      namn: randomUUID(),
      roll: [`COORDINATOR/district/${district}`],
      far: 'lasa',
      dagar: '90',
      ...change,
    };
    return { as: coordinator, path: '/mina-sidor/sakerhet/nyckel', fields };
  };

const wrong = (change: Fields, ...faults: readonly string[]): Answer => ({
  send: key(change),
  status: 400,
  focus: 'summary',
  faults,
});

const shownOnce = notApplicable(
  'The key is shown once, in the answer: a second of the same name is refused by its name.',
);

export const makeKey: FormRows = {
  form: 'mina-sidor.sakerhet.nyckel',
  cases: {
    'bad value': { ...wrong({ dagar: 'alltid' }, 'dagar'), kept: { far: 'lasa' } },
    missing: wrong({ namn: '' }, 'namn'),
    'too long': wrong({ namn: 'x'.repeat(81) }, 'namn'),
    'stale version': notApplicable('A new key has no earlier version that could be stale.'),
    'closed meanwhile': {
      async send(world) {
        const one = await key()(world);
        await world.post(one);
        return one;
      },
      status: 409,
      focus: 'summary',
      faults: ['namn'],
      says: (t) => t('account:keys.fault.nameTaken'),
    },
    'double submit': shownOnce,
    'back and resubmit': shownOnce,
    'signed out meanwhile': keptForSignIn(key()),
    'script in text': { ...wrong({ namn: script, dagar: '' }, 'dagar'), kept: { namn: script } },
    'personal number in free text': {
      ...wrong({ namn: `Nyckel ${personalNumber}` }, 'namn'),
      says: (t) => t('errors:field.personalNumber'),
    },
  },
};

const stepUp: Answer['send'] = async () => ({
  as: coordinator,
  path: '/bekrafta?till=/mina-sidor/sakerhet',
  fields: {},
});

export const confirmPresence: FormRows = {
  form: 'bekrafta',
  cases: every('The form has one button and no field, and is there in the demo alone.', {
    'closed meanwhile': {
      send: stepUp,
      status: 403,
      focus: 'message',
      says: (t) => t('account:ceremony.stepUp'),
    },
    'signed out meanwhile': keptForSignIn(stepUp),
  }),
};
