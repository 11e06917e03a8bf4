/** Forms that anybody may send: the support search and the settings. */
import { doneOnce, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { personalNumber, script } from './people.ts';

const signedOut = notApplicable('Nobody needs to be signed in to send this form.');
const noVersion = notApplicable('Nothing that others change is edited here.');
const noDeadline = notApplicable('The form is open at any time.');

const search =
  (fields: Fields): Answer['send'] =>
  async () => ({ as: null, path: '/hitta-stod', fields });

const found = /^\/hitta-stod/;
const read = (fields: Fields): Answer => ({ send: search(fields), status: 303, leadsTo: found });

export const supportSearch: FormRows = {
  form: 'hitta-stod',
  cases: {
    'bad value': read({ q: 'sover inte', alder: 'gammal', omrade: 'ingenstans' }),
    missing: read({ q: '' }),
    'too long': {
      send: search({ q: 'sover inte '.repeat(10) }),
      status: 400,
      focus: 'field',
      faults: ['sok'],
      says: (t) => t('referral:search.fault.too-long'),
      // A text about a family is not given back, so that it stays in no page, no history and no log (DESIGN 1.2).
      kept: 'nothing',
    },
    'stale version': noVersion,
    'closed meanwhile': noDeadline,
    'double submit': doneOnce(search({ q: 'sover inte' }), found),
    'back and resubmit': doneOnce(search({ q: 'sover inte' }), found),
    'signed out meanwhile': signedOut,
    'script in text': read({ q: script }),
    'personal number in free text': {
      send: search({ q: `pojke ${personalNumber}` }),
      status: 400,
      focus: 'field',
      faults: ['sok'],
      says: (t) => t('referral:search.fault.personal-number'),
      kept: 'nothing',
    },
  },
};

const settings = (fields: Fields, leadsTo: RegExp): Answer => ({
  send: async () => ({ as: null, path: '/installningar', fields }),
  status: 303,
  leadsTo,
});

const chosen: Fields = { sprak: 'en', tema: 'dark', tillbaka: '/utbildning' };

export const changeSettings: FormRows = {
  form: 'installningar',
  cases: {
    'bad value': settings({ sprak: 'xx', tema: 'neon', tillbaka: '/utbildning' }, /^\/utbildning$/),
    missing: settings({}, /^\/$/),
    'too long': settings({ stadsdel: 'x'.repeat(5_000), tillbaka: '/utbildning' }, /^\/utbildning$/),
    'stale version': noVersion,
    'closed meanwhile': noDeadline,
    'double submit': doneOnce(settings(chosen, /^\/utbildning$/).send, /^\/utbildning$/),
    'back and resubmit': doneOnce(settings(chosen, /^\/utbildning$/).send, /^\/utbildning$/),
    'signed out meanwhile': signedOut,
    'script in text': settings({ ...chosen, tillbaka: script }, /^\/$/),
    'personal number in free text': notApplicable(
      'Each choice is one of a list and kept in a cookie; nothing is stored.',
    ),
  },
};
