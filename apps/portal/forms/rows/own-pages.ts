import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import { personalNumber, script, staff } from './people.ts';
import { workerOf } from './seats-of-people.ts';

const calendar =
  (change: Fields): Answer['send'] =>
  async (world) => ({
    as: staff,
    path: '/mina-sidor/kalender',
    fields: { person: (await workerOf(world, staff)).person, ...change },
  });

const notMine = (fields: Fields): Answer => ({ send: calendar(fields), status: 403, kept: 'nothing' });
const hidden = notApplicable('The form has one button and sends the id of the person alone.');

export const makeCalendar: FormRows = {
  form: 'mina-sidor.kalender#skapa',
  cases: {
    'bad value': notMine({ vad: 'skapa', person: 'någon annan' }),
    missing: notMine({ vad: 'skapa', person: '' }),
    'too long': notMine({ vad: 'skapa', person: 'x'.repeat(500) }),
    'stale version': notApplicable('An address has no version: a new one takes the place of the one before.'),
    'closed meanwhile': notApplicable('An address can be made at any time.'),
    'double submit': notApplicable('Each time makes a new address and stops the one before; the last one shown works.'),
    'back and resubmit': notApplicable(
      'Each time makes a new address and stops the one before; the last one shown works.',
    ),
    'signed out meanwhile': keptForSignIn(calendar({ vad: 'skapa' })),
    'script in text': notMine({ vad: 'skapa', person: script }),
    'personal number in free text': hidden,
  },
};

const stopped = doneOnce(calendar({ vad: 'stoppa' }), /^\/mina-sidor\/kalender\?klart=stoppad$/);

export const stopCalendar: FormRows = {
  form: 'mina-sidor.kalender#stoppa',
  cases: {
    'bad value': notMine({ vad: 'stoppa', person: 'någon annan' }),
    missing: notMine({ vad: 'stoppa', person: '' }),
    'too long': notMine({ vad: 'stoppa', person: 'x'.repeat(500) }),
    'stale version': notApplicable('An address has no version: it works or it does not.'),
    'closed meanwhile': notApplicable('An address can be stopped at any time.'),
    'double submit': stopped,
    'back and resubmit': stopped,
    'signed out meanwhile': keptForSignIn(calendar({ vad: 'stoppa' })),
    'script in text': notMine({ vad: 'stoppa', person: script }),
    'personal number in free text': hidden,
  },
};

const language =
  (fields: Fields): Answer['send'] =>
  async () => ({ as: staff, path: '/mina-sidor/uppgifter', fields });

const wrongLanguage = (fields: Fields): Answer => ({
  send: language(fields),
  status: 400,
  focus: 'summary',
  faults: ['sprak'],
  says: (t) => t('mine:kept.locale.choose'),
  kept: 'nothing',
});

const chosen = doneOnce(language({ sprak: 'en' }), /^\/mina-sidor\/uppgifter\?klart=sprak$/);

export const mailLanguage: FormRows = {
  form: 'mina-sidor.uppgifter',
  cases: {
    'bad value': wrongLanguage({ sprak: 'fi' }),
    missing: wrongLanguage({}),
    'too long': wrongLanguage({ sprak: 'sv'.repeat(500) }),
    'stale version': notApplicable('A language has no version: the last choice counts.'),
    'closed meanwhile': notApplicable('The language can be chosen at any time.'),
    'double submit': chosen,
    'back and resubmit': chosen,
    'signed out meanwhile': keptForSignIn(language({ sprak: 'en' })),
    'script in text': wrongLanguage({ sprak: script }),
    'personal number in free text': wrongLanguage({ sprak: personalNumber }),
  },
};
