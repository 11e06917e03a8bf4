/** The forms of signing in and out, of the portal and straight to the API. */
import { createHash, randomUUID } from 'node:crypto';
import { doneOnce, every, notApplicable, type Answer, type FormRows } from '../table.ts';
import { personalNumber, script, staff } from './people.ts';

const signedOut = notApplicable('Nobody needs to be signed in to send this form.');
const noVersion = notApplicable('Signing in changes nothing that has a version.');

const email =
  (typed: string): Answer['send'] =>
  async () => ({ as: null, path: '/logga-in', fields: { email: typed } });

const badEmail = (typed: string): Answer => ({
  send: email(typed),
  status: 400,
  focus: 'summary',
  faults: ['email'],
  says: (t) => t('auth:error.invalidEmail'),
});

const sent = /^\/logga-in\?skickat=ja$/;

export const signIn: FormRows = {
  form: 'logga-in',
  cases: {
    'bad value': badEmail('samira@'),
    missing: badEmail(''),
    'too long': badEmail(`${'x'.repeat(250)}@samlots.example`),
    'stale version': noVersion,
    'closed meanwhile': {
      async send(world) {
        const address = `${randomUUID()}@samlots.example`;
        const one = await email(address)(world);
        for (let times = 0; times < 5; times += 1) await world.post(one);
        return one;
      },
      status: 429,
      focus: 'summary',
      faults: ['email'],
      says: (t) => t('auth:error.tooMany'),
    },
    'double submit': doneOnce(email('ingen1@samlots.example'), sent),
    'back and resubmit': doneOnce(email('ingen2@samlots.example'), sent),
    'signed out meanwhile': signedOut,
    'script in text': badEmail(script),
    'personal number in free text': badEmail(personalNumber),
  },
};

/** A link that was mailed a moment ago. */
const link =
  (path: string): Answer['send'] =>
  async (world) => {
    const token = randomUUID();
    const hash = createHash('sha256').update(token).digest('base64url');
    await world.sql(
      `INSERT INTO "SignInToken" ("id", "identifier", "value", "expiresAt", "createdAt", "updatedAt")
        VALUES ($1, $2, $3, now() + interval '15 minutes', now(), now())`,
      [randomUUID(), `magic-link:${hash}`, JSON.stringify({ email: staff })],
    );
    return { as: null, path, fields: { token } };
  };

const usedLink = /^\/logga-in\?fel=lanken$/;

const badLink = (path: string, token: string): Answer => ({
  send: async () => ({ as: null, path, fields: { token } }),
  status: 303,
  leadsTo: usedLink,
});

const onceOnly = notApplicable('A link works once: the second time is answered as a used link, by a test of its own.');

const linkCases = (path: string, home: RegExp): FormRows['cases'] => ({
  'bad value': badLink(path, 'inte-en-lank'),
  missing: badLink(path, ''),
  'too long': badLink(path, 'x'.repeat(300)),
  'stale version': noVersion,
  'closed meanwhile': {
    async send(world) {
      const one = await link(path)(world);
      await world.sql(`UPDATE "SignInToken" SET "createdAt" = now() - interval '16 minutes', "expiresAt" = now()`);
      return one;
    },
    status: 303,
    leadsTo: usedLink,
  },
  'double submit': doneOnce(link(path), new RegExp(`${home.source}|${usedLink.source}`)),
  'back and resubmit': onceOnly,
  'signed out meanwhile': signedOut,
  'script in text': badLink(path, script),
  'personal number in free text': badLink(path, personalNumber),
});

export const confirmLink: FormRows = {
  form: 'logga-in.bekrafta',
  cases: linkCases('/logga-in/bekrafta', /^\/mina-sidor$/),
};

export const confirmByApi: FormRows = { form: '/auth/confirm', cases: linkCases('/auth/confirm', /^\/$/) };

const byApi = (typed: string, leadsTo: RegExp): Answer => ({
  send: async () => ({ as: null, path: '/auth/request-link', fields: { email: typed } }),
  status: 303,
  leadsTo,
});

const badAddress = /^\/logga-in\?fel=e-post$/;

export const requestLinkByApi: FormRows = {
  form: '/auth/request-link',
  cases: {
    'bad value': byApi('samira@', badAddress),
    missing: byApi('', badAddress),
    'too long': byApi(`${'x'.repeat(250)}@samlots.example`, badAddress),
    'stale version': noVersion,
    'closed meanwhile': notApplicable(
      'The limit of links is tried by the form of the portal, which asks the same path.',
    ),
    'double submit': doneOnce(byApi('ingen3@samlots.example', sent).send, sent),
    'back and resubmit': doneOnce(byApi('ingen4@samlots.example', sent).send, sent),
    'signed out meanwhile': signedOut,
    'script in text': byApi(script, badAddress),
    'personal number in free text': byApi(personalNumber, badAddress),
  },
};

const signOutSend: Answer['send'] = async () => ({ as: null, path: '/auth/sign-out', fields: {} });

export const signOut: FormRows = {
  form: '/auth/sign-out',
  cases: every('The form has one button and no field.', {
    'double submit': doneOnce(signOutSend, /^\/$/),
    'back and resubmit': doneOnce(signOutSend, /^\/$/),
    'signed out meanwhile': { send: signOutSend, status: 303, leadsTo: /^\/$/ },
  }),
};

const byScript = 'A script of the page sends this as JSON; there is no form that posts to it.';

/** What passkeys and the demo's confirmation ask the API by script; their tests are in apps/api/src/auth. */
export const askedByScript: readonly FormRows[] = [
  'passkey/register-options',
  'passkey/register',
  'passkey/verify-options',
  'passkey/verify',
  'confirm-presence',
].map((path) => ({ form: `/auth/${path}`, cases: every(byScript) }));

export const interrupted: FormRows = {
  form: 'logga-in.avbruten',
  cases: every('Only the server sends forms here: those of every other form that came without a session.', {
    missing: {
      send: async () => ({ as: null, path: '/logga-in/avbruten', fields: {} }),
      status: 303,
      leadsTo: /^\/logga-in$/,
    },
    'bad value': {
      send: async () => ({ as: null, path: '/logga-in/avbruten?till=https://elsewhere.example', fields: {} }),
      status: 303,
      leadsTo: /^\/logga-in$/,
    },
    'script in text': {
      send: async () => ({ as: null, path: '/logga-in/avbruten?till=/samordna', fields: { q: script } }),
      status: 303,
      leadsTo: /^\/logga-in$/,
    },
  }),
};

const noProvider: Answer['send'] = async () => ({ as: null, path: '/auth/oidc/ingen', fields: {} });

/** Leads on to an identity provider; apps/api/src/auth/oidc tries it against a real one. */
export const byProvider: FormRows = {
  form: '/auth/oidc',
  cases: every('The form has one button for each provider of the configuration, and a box that is ticked or not.', {
    'bad value': { send: noProvider, status: 404, kept: 'nothing' },
  }),
};
