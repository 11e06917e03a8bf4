/** The buttons of partner units: invitations again and back, reminders, and the end of a unit. */
import { randomUUID } from 'node:crypto';
import { doneOnce, keptForSignIn, notApplicable, type Answer, type FormRows } from '../table.ts';
import { buttonCases, closeIt, leadsTo, makeUnit, ofUnit, type Meanwhile } from './partner-unit.ts';
import { coordinator } from './people.ts';

/** A unit with an invitation that nobody has answered; its id is told as the form tells it. */
const withInvitation =
  (gor: string, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const unit = await makeUnit(world);
    const invitation = randomUUID();
    await world.sql(
      `INSERT INTO "JoinLink" ("id", "purpose", "email", "name", "organisationId", "createdAt", "expiresAt")
        VALUES ($1, 'CONTACT', $2, 'Majken Alrot', $3, now(), now() + interval '21 days')`,
      [invitation, `${invitation}@samlots.example`, unit],
    );
    await meanwhile?.(world, unit, {});
    return { as: coordinator, path: `/samordna/verksamheter/${unit}`, fields: { gor, invitation } };
  };

const answered: Meanwhile = (world, unit) =>
  world.sql(`UPDATE "JoinLink" SET "usedAt" = now() WHERE "organisationId" = $1`, [unit]);

const invitationButton = (gor: string, done: string): FormRows => ({
  form: `samordna.verksamheter.unit#${gor}`,
  cases: buttonCases({
    'closed meanwhile': {
      send: withInvitation(gor, answered),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:refusal.InvitationEnded'),
      kept: 'nothing',
    },
    'double submit': doneOnce(withInvitation(gor), leadsTo(done)),
    'back and resubmit': doneOnce(withInvitation(gor), leadsTo(done)),
    'signed out meanwhile': keptForSignIn(withInvitation(gor)),
  }),
});

const oneReminder = notApplicable('One reminder each: a second press is refused by name, tried as closed meanwhile.');

const remindedBefore: Meanwhile = (world, unit) =>
  world.sql(
    `INSERT INTO "UnitReminder" ("id", "organisationId", "reason", "sentAt") VALUES ($1, $1, 'NO_CONTACT', now())`,
    [unit],
  );

const remindUnit: FormRows = {
  form: 'samordna.verksamheter.unit#paminn',
  cases: buttonCases({
    'closed meanwhile': {
      send: ofUnit({ gor: 'paminn' }, remindedBefore),
      status: 409,
      focus: 'message',
      says: () => 'Vi påminner bara en gång.',
      kept: 'nothing',
    },
    'double submit': oneReminder,
    'back and resubmit': oneReminder,
    'signed out meanwhile': keptForSignIn(ofUnit({ gor: 'paminn' })),
  }),
};

const withoutContact = '/samordna/verksamheter?visa=utan-kontakt';

const remindOne =
  (meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const unit = await makeUnit(world, { email: 'kansli@samlots.example' });
    await meanwhile?.(world, unit, {});
    return { as: coordinator, path: withoutContact, fields: { verksamhet: unit } };
  };

const remindOneOfList: FormRows = {
  form: 'samordna.verksamheter#en',
  cases: buttonCases({
    'bad value': {
      send: async () => ({ as: coordinator, path: withoutContact, fields: { verksamhet: 'ingen-sadan' } }),
      status: 404,
      focus: 'message',
      says: (t) => t('errors:refusal.NotFound'),
      kept: 'nothing',
    },
    'closed meanwhile': {
      send: remindOne(remindedBefore),
      status: 409,
      focus: 'message',
      says: () => 'Vi påminner bara en gång.',
      kept: 'nothing',
    },
    'double submit': oneReminder,
    'back and resubmit': oneReminder,
    'signed out meanwhile': keptForSignIn(remindOne()),
  }),
};

const remindAll: Answer['send'] = async (world) => {
  await makeUnit(world, { email: 'kansli@samlots.example' });
  return { as: coordinator, path: withoutContact, fields: {} };
};

const remindAllOfList: FormRows = {
  form: 'samordna.verksamheter#alla',
  cases: buttonCases({
    'double submit': doneOnce(remindAll, /^\/samordna\/verksamheter\?visa=utan-kontakt.*paminda=\d+$/),
    'back and resubmit': doneOnce(remindAll, /^\/samordna\/verksamheter\?visa=utan-kontakt.*paminda=\d+$/),
    'signed out meanwhile': keptForSignIn(remindAll),
  }),
};

const end =
  (successor: string, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const unit = await makeUnit(world);
    await meanwhile?.(world, unit, {});
    const path = `/samordna/verksamheter/${unit}/avsluta?efter=${successor === '' ? 'ingen' : successor}`;
    return { as: coordinator, path, fields: { version: '1', successor } };
  };

const ended = /^\/samordna\/verksamheter\/[\w-]+(\?klart=stangd)?$/;

const endUnit: FormRows = {
  form: 'samordna.verksamheter.avsluta',
  cases: {
    ...buttonCases({}, 'The form has one tick and one button; what is chosen stands in the address.'),
    'bad value': {
      send: end('ingen-sadan'),
      status: 400,
      focus: 'message',
      says: (t) => t('errors:refusal.InvalidInput'),
      kept: 'nothing',
    },
    'stale version': {
      send: end('', (world, unit) => world.sql(`UPDATE "Organisation" SET "version" = 2 WHERE "id" = $1`, [unit])),
      status: 409,
      focus: 'message',
      says: (t) => t('errors:stale.title'),
      kept: 'nothing',
    },
    'closed meanwhile': { send: end('', closeIt), status: 303, leadsTo: ended },
    'double submit': doneOnce(end(''), ended),
    'back and resubmit': doneOnce(end('org-forskolan-kastanjen'), ended),
    'signed out meanwhile': keptForSignIn(end('')),
  },
};

export const partnerButtons: readonly FormRows[] = [
  invitationButton('igen', 'igen'),
  invitationButton('ta-tillbaka', 'tillbaka'),
  remindUnit,
  remindOneOfList,
  remindAllOfList,
  endUnit,
];
