/** Making one person of two, and two again. */
import { randomUUID } from 'node:crypto';
import { doneOnce, keptForSignIn, notApplicable, type Answer, type Fields, type FormRows } from '../table.ts';
import type { World } from '../test-kit/world.ts';
import { wrong } from './partner-unit.ts';
import { admin } from './people.ts';

const makePerson = async (world: World): Promise<string> => {
  const id = randomUUID();
  await world.sql(`INSERT INTO "Person" ("id", "name", "sortKey") VALUES ($1, 'Majken ' || $1, 'majken ' || $1)`, [id]);
  return id;
};

const merge =
  (change: (pair: readonly string[]) => Fields = ([kept = '']) => ({ behall: kept })): Answer['send'] =>
  async (world) => {
    const pair = [await makePerson(world), await makePerson(world)];
    const path = `/admin/personer?vald=${pair.join('&vald=')}`;
    return { as: admin, path, fields: { par: pair, ...change(pair) } };
  };

const noText = notApplicable('The form has a choice between two persons, and no text.');
const merged = /^\/admin\/personer\?klart=ihop$/;

const mergeTwo: FormRows = {
  form: 'admin.personer#sla-ihop',
  cases: {
    'bad value': {
      ...wrong(
        merge(([kept = '']) => ({ par: kept, behall: kept })),
        'behall',
      ),
      kept: 'nothing',
    },
    missing: wrong(
      merge(() => ({})),
      'behall',
    ),
    'too long': noText,
    'stale version': notApplicable('Nothing is overwritten: what moves is read again when the button is pressed.'),
    'closed meanwhile': notApplicable(
      'A person who became part of another meanwhile is not found, and her page says so.',
    ),
    'double submit': doneOnce(merge(), merged),
    'back and resubmit': doneOnce(merge(), merged),
    'signed out meanwhile': keptForSignIn(merge()),
    'script in text': noText,
    'personal number in free text': noText,
  },
};

export const mergeForms: readonly FormRows[] = [mergeTwo];
