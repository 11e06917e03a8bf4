/** Saying yes to an invitation: the page, and the path of the API that it asks. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { personalNumber, script } from './people.ts';

type Meanwhile = (world: World, link: string) => Promise<unknown>;

/** A mailed link that nobody has used, to be the contact of a unit that has just been invited. */
const withLink = async (world: World, meanwhile?: Meanwhile): Promise<string> => {
  const [token, link] = [randomBytes(16).toString('base64url'), randomUUID()];
  await world.sql(
    `INSERT INTO "Organisation" ("id", "name", "sortKey", "kind", "operator", "districtId", "content", "status")
      VALUES ($1, 'Förskolan ' || $1, $1, 'preschool', 'municipal', 'hasselby-vallingby', '{}', 'INVITED')`,
    [link],
  );
  await world.sql(
    `INSERT INTO "JoinLink" ("id", "purpose", "email", "organisationId", "tokenHash", "createdAt", "expiresAt")
      VALUES ($1, 'CONTACT', $1 || '@samlots.example', $1, $2, now(), now() + interval '21 days')`,
    [link, createHash('sha256').update(token).digest('base64url')],
  );
  await meanwhile?.(world, link);
  return token;
};

const accept =
  (fields: Fields = { name: 'Majken Alrot' }, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => ({ as: null, path: `/inbjudan/${await withLink(world, meanwhile)}`, fields });

const byApi =
  (fields: Fields = { name: 'Majken Alrot' }, meanwhile?: Meanwhile): Answer['send'] =>
  async (world) => ({
    as: null,
    path: '/auth/join',
    fields: { token: await withLink(world, meanwhile), ...fields },
  });

const withdrawn: Meanwhile = (world, link) =>
  world.sql(`UPDATE "JoinLink" SET "withdrawnAt" = now() WHERE "id" = $1`, [link]);

const wrong = (fields: Fields): Answer => ({ send: accept(fields), status: 400, focus: 'summary', faults: ['name'] });

const page = /^\/inbjudan\/[\w-]+$/;
const pageSays = /^\/inbjudan\/[\w-]+\?fel=\w+$/;
const onceOnly = notApplicable(
  'A link works once: the second press leads to its page, which says so, by a test of its own.',
);
const signedOut = notApplicable('Nobody needs to be signed in to send this form.');
const noVersion = notApplicable('A yes changes nothing that has a version in the form.');

const refusedByApi = (fields: Fields): Answer => ({ send: byApi(fields), status: 303, leadsTo: pageSays });

export const joinForms: readonly FormRows[] = [
  {
    form: 'inbjudan',
    cases: {
      'bad value': wrong({ name: 'A\u0007B' }),
      missing: { ...wrong({ name: ' ' }), says: (t) => t('partners:join.faultName') },
      'too long': { ...wrong({ name: 'Majken '.repeat(20) }), says: (t) => t('errors:field.tooLong', { max: 120 }) },
      'stale version': noVersion,
      'closed meanwhile': { send: accept({ name: 'Majken' }, withdrawn), status: 303, leadsTo: page },
      'double submit': onceOnly,
      'back and resubmit': onceOnly,
      'signed out meanwhile': signedOut,
      'script in text': wrong({ name: script.repeat(10) }),
      'personal number in free text': {
        ...wrong({ name: `Majken ${personalNumber}` }),
        says: (t) => t('errors:refusal.PersonalNumberFound'),
      },
    },
  },
  {
    form: '/auth/join',
    cases: {
      'bad value': refusedByApi({ who: 'ingen-sadan' }),
      missing: refusedByApi({ name: '' }),
      'too long': refusedByApi({ name: 'Majken '.repeat(30) }),
      'stale version': noVersion,
      'closed meanwhile': { send: byApi({ name: 'Majken' }, withdrawn), status: 303, leadsTo: pageSays },
      'double submit': onceOnly,
      'back and resubmit': onceOnly,
      'signed out meanwhile': signedOut,
      'script in text': refusedByApi({ name: script.repeat(10) }),
      'personal number in free text': refusedByApi({ name: `Majken ${personalNumber}` }),
    },
  },
];
