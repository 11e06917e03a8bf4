/** The forms of partner units: inviting one, its contact and its name. */
import { randomUUID } from 'node:crypto';
import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { openForm } from './open-form.ts';
import { closeIt, leadsTo, makeUnit, ofUnit, wrong, type Meanwhile } from './partner-unit.ts';
import { coordinator, personalNumber, script } from './people.ts';

const invitePath = '/samordna/verksamheter/ny';

const invite =
  (change: Fields = {}, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => {
    const own = randomUUID();
    const opened = await openForm(world, { path: invitePath, as: coordinator }, ['requestKey', 'district']);
    const typed = { name: `Förskolan ${own}`, kind: 'preschool', operator: 'municipal', contactName: 'Majken Alrot' };
    const fields = { ...opened, ...typed, contactEmail: `${own}@samlots.example`, ...change };
    await meanwhile?.(world, '', fields);
    return { as: coordinator, path: invitePath, fields };
  };

const invited = /^\/samordna\/verksamheter\/[\w-]+\?klart=inbjuden$/;

const inviteUnit: FormRows = {
  form: 'samordna.verksamheter.ny',
  cases: {
    'bad value': wrong(invite({ contactEmail: 'majken@' }), 'contactEmail'),
    missing: wrong(invite({ name: '', kind: '' }), 'name', 'kind'),
    'too long': {
      ...wrong(invite({ name: 'Förskolan '.repeat(20) }), 'name'),
      says: (t) => t('errors:field.tooLong', { max: 160 }),
    },
    'stale version': notApplicable('A new unit has no earlier version that could be stale.'),
    'closed meanwhile': {
      send: invite({}, (world, _unit, { name }) => makeUnit(world, { name: String(name) })),
      status: 409,
      focus: 'summary',
      faults: ['name'],
      says: (t) => t('partners:create.sameName'),
    },
    'double submit': doneOnce(invite(), invited),
    'back and resubmit': doneOnce(invite(), invited),
    'signed out meanwhile': keptForSignIn(invite()),
    'script in text': wrong(invite({ name: script, contactEmail: '' }), 'contactEmail'),
    'personal number in free text': {
      ...wrong(invite({ contactName: `Majken ${personalNumber}` }), 'contactName'),
      says: (t) => t('errors:refusal.PersonalNumberFound'),
    },
  },
};

/** All that was typed; the version and the button are the page's own. */
const typed = ({ gor: _gor, version: _version, requestKey: _requestKey, ...rest }: Fields): Fields => rest;

const ask = (change: Fields = {}, meanwhile?: Meanwhile) => ofUnit({ gor: 'bjud-in', ...change }, meanwhile);

const inviteContact: FormRows = {
  form: 'samordna.verksamheter.unit#bjud-in',
  cases: {
    'bad value': { ...wrong(ask({ contactEmail: 'majken@' }), 'contactEmail'), kept: typed },
    missing: { ...wrong(ask({ contactName: '', contactEmail: '' }), 'contactName', 'contactEmail'), kept: typed },
    'too long': { ...wrong(ask({ contactName: 'Majken '.repeat(20) }), 'contactName'), kept: typed },
    'stale version': notApplicable('An invitation changes nothing that has a version.'),
    'closed meanwhile': {
      send: ask({}, closeIt),
      status: 409,
      focus: 'message',
      says: () => 'Nu kan inget mer ändras där.',
      // A closed unit has no form for a contact any more.
      kept: 'nothing',
    },
    'double submit': doneOnce(ask(), leadsTo('inbjuden')),
    'back and resubmit': doneOnce(ask(), leadsTo('inbjuden')),
    'signed out meanwhile': keptForSignIn(ask()),
    'script in text': { ...wrong(ask({ contactName: script, contactEmail: '' }), 'contactEmail'), kept: typed },
    'personal number in free text': {
      ...wrong(ask({ contactName: `Majken ${personalNumber}` }), 'contactName'),
      says: (t) => t('errors:refusal.PersonalNumberFound'),
      kept: typed,
    },
  },
};

const rename = (change: Fields = {}, meanwhile?: Meanwhile) =>
  ofUnit({ gor: 'byt-namn', name: `Förskolan ${randomUUID()}`, ...change }, meanwhile);

const renameUnit: FormRows = {
  form: 'samordna.verksamheter.unit#byt-namn',
  cases: {
    'bad value': { ...wrong(rename({ name: 'A\u0007B' }), 'name'), kept: 'nothing' },
    missing: { ...wrong(rename({ name: ' ' }), 'name'), kept: typed },
    'too long': { ...wrong(rename({ name: 'Förskolan '.repeat(20) }), 'name'), kept: typed },
    'stale version': {
      send: rename({}, (world, unit) =>
        world.sql(`UPDATE "Organisation" SET "name" = 'Förskolan Annan', "version" = 2 WHERE "id" = $1`, [unit]),
      ),
      status: 409,
      focus: 'message',
      says: (t) => t('partners:unit.rename.stale', { theirs: 'Förskolan Annan' }),
      kept: typed,
    },
    'closed meanwhile': {
      send: rename({}, closeIt),
      status: 409,
      focus: 'message',
      says: () => 'Nu kan inget mer ändras där.',
      // A closed unit keeps its name: there is no form for it any more.
      kept: 'nothing',
    },
    'double submit': doneOnce(rename({ name: 'Förskolan Dubbel' }), leadsTo('namn')),
    'back and resubmit': doneOnce(rename({ name: 'Förskolan Tillbaka' }), leadsTo('namn')),
    'signed out meanwhile': keptForSignIn(rename()),
    'script in text': { ...wrong(rename({ name: script.repeat(10) }), 'name'), kept: typed },
    'personal number in free text': {
      ...wrong(rename({ name: `Förskolan ${personalNumber}` }), 'name'),
      says: (t) => t('errors:refusal.PersonalNumberFound'),
      kept: typed,
    },
  },
};

export const partnerForms: readonly FormRows[] = [inviteUnit, inviteContact, renameUnit];
