import { createHash, randomUUID } from 'node:crypto';
import {
  doneOnce,
  keptForSignIn,
  notApplicable,
  type Answer,
  type Case,
  type Fields,
  type FormRows,
  type NotApplicable,
} from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { personalNumber, script, staff } from './people.ts';
import { giveSeat, workerOf } from './seats-of-people.ts';

type At = { readonly as: string | null; readonly path: string };

/** Where somebody meets the forms of her seat: signed in, or by the link of the mail. */
type Way = { readonly form: string; readonly at: (world: World, inDays: number) => Promise<At> };

const newSeat = async (world: World, inDays: number): Promise<string> =>
  giveSeat(world, await world.occurrence({ inDays }), await workerOf(world, staff));

const signedIn: Way = {
  form: 'mina-sidor.plats',
  at: async (world, inDays) => ({ as: staff, path: `/mina-sidor/plats/${await newSeat(world, inDays)}` }),
};

const byLink: Way = {
  form: 'plats',
  at: async (world, inDays) => {
    const token = randomUUID();
    await world.sql(
      `INSERT INTO "SeatLink" ("id", "tokenHash", "enrolmentId", "createdAt", "expiresAt")
        VALUES ($1, $2, $3, now(), now() + interval '90 days')`,
      [randomUUID(), createHash('sha256').update(token).digest('base64url'), await newSeat(world, inDays)],
    );
    return { as: null, path: `/plats/${token}` };
  },
};

const form =
  (way: Way, fields: Fields, inDays = 60): Answer['send'] =>
  async (world) => ({ ...(await way.at(world, inDays)), fields });

const faulty = (way: Way, fields: Fields, field: string): Answer => ({
  send: form(way, fields),
  status: 400,
  focus: 'summary',
  faults: [field],
  says: (t) => t(field === 'del' ? 'mine:part.choose' : 'mine:food.choose'),
  kept: 'nothing',
});

const noVersion = notApplicable('A choice about one’s own seat has no version: the last one counts.');
const noText = notApplicable('The form has one button; what it sends besides is hidden and compared with a list.');

/** Too late, where the day is so many days ahead: the page says until when it was possible. */
const tooLate = (way: Way, fields: Fields, inDays: number, says: string): Answer => ({
  send: form(way, fields, inDays),
  status: 409,
  focus: 'message',
  says: () => says,
  kept: 'nothing',
});

/** The link of a day that is over by more than a day opens nothing. */
const linkEnded = (fields: Fields): Answer => ({
  send: form(byLink, fields, -3),
  status: 410,
  says: (t) => t('mine:link.endedTitle'),
  kept: 'nothing',
});

type Choice = { readonly name: string; readonly act: string; readonly field: string; readonly value: string };

const chosen = ({ act, field, value }: Choice): Fields => ({ vad: act, [field]: value });

/** Until when each choice is open; by the link the day after a day that is over says it otherwise. */
const closedAnswer = (way: Way, choice: Choice): Answer => {
  if (way === byLink) return linkEnded(chosen(choice));
  return choice.act === 'mat'
    ? tooLate(way, chosen(choice), 2, 'Maten är beställd.')
    : tooLate(way, chosen(choice), -2, 'Nu kan det inte ändras.');
};

const signedOut = (way: Way, fields: Fields): Answer | NotApplicable =>
  way === byLink
    ? notApplicable('The link of the mail needs no sign-in and opens none.')
    : keptForSignIn(form(way, fields));

function choiceRows(way: Way, choice: Choice): FormRows {
  const { act, field } = choice;
  const done = doneOnce(form(way, chosen(choice)), new RegExp(`\\?klart=${act}$`));
  const other = (value: string): Answer => faulty(way, { vad: act, [field]: value }, field);
  const cases: Record<Case, Answer | NotApplicable> = {
    'bad value': other('något annat'),
    missing: faulty(way, { vad: act }, field),
    'too long': other('x'.repeat(5000)),
    'stale version': noVersion,
    'closed meanwhile': closedAnswer(way, choice),
    'double submit': done,
    'back and resubmit': done,
    'signed out meanwhile': signedOut(way, chosen(choice)),
    'script in text': other(script),
    'personal number in free text': other(personalNumber),
  };
  return { form: `${way.form}#${choice.name}`, cases };
}

function cancelRows(way: Way): FormRows {
  const fields = { vad: 'avboka' };
  const done = doneOnce(form(way, fields), /\?klart=avbokad$/);
  const cases: Record<Case, Answer | NotApplicable> = {
    'bad value': { send: form(way, { vad: 'annat' }), status: 400, kept: 'nothing' },
    missing: { send: form(way, {}), status: 400, kept: 'nothing' },
    'too long': noText,
    'stale version': notApplicable('A seat has no version: it is there to be given back, or it is not.'),
    'closed meanwhile': way === byLink ? linkEnded(fields) : tooLate(way, fields, -2, 'Nu kan det inte ändras.'),
    'double submit': done,
    'back and resubmit': done,
    'signed out meanwhile': signedOut(way, fields),
    'script in text': noText,
    'personal number in free text': noText,
  };
  return { form: `${way.form}#avboka`, cases };
}

const part: Choice = { name: 'tid', act: 'tid', field: 'del', value: 'AM' };
const food: Choice = { name: 'mat', act: 'mat', field: 'mat', value: 'vegan' };

/** The forms of one seat, on one's own pages and by the link of the mail. */
export const oneSeat: readonly FormRows[] = [signedIn, byLink].flatMap((way) => [
  choiceRows(way, part),
  choiceRows(way, food),
  cancelRows(way),
]);
