import { swedishInstant } from '@samlots/text';
import { data, redirect, type ActionFunctionArgs } from 'react-router';
import type { Fields } from '../../forms/merge-edit.ts';
import { isReview } from '../../forms/review.ts';
import { choiceFaults, readChoice, readOpened, staleOf } from '../../forms/stale-edit.server.ts';
import type { Stale } from '../../forms/stale.ts';
import { MoveOccurrenceDocument, type MoveOccurrenceMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { deadlineOf } from '../../training/words.ts';
import { wordsFor } from '../../training/words.server.ts';
import { apiFaults } from '../../training/forms/api-faults.ts';
import { capacityFault } from '../../training/forms/capacity.ts';
import { clockFault } from '../../training/forms/clock-fault.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { loadMove } from './load-move.server.ts';
import { fieldsOfMove, moveOfFields, showMove, type MoveValues } from './move-fields.ts';

type Refused = Exclude<
  MoveOccurrenceMutation['moveOccurrence'],
  { readonly __typename: 'OccurrenceChanged' | 'StaleVersion' }
>;
type Why = { readonly faults: readonly Fault[]; readonly refused: string | null };

function moveRefused(refused: Refused, words: Words): Why {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'OccurrenceCancelled':
      return { faults: [], refused: t(`errors:refusal.${refused.__typename}`) };
    case 'OccurrenceBegun': {
      const deadline = deadlineOf(factOf(refused.facts, 'startedAt'), words);
      return { faults: [], refused: t('errors:refusal.OccurrenceBegun', { deadline }) };
    }
    case 'InvalidInput':
      return { faults: apiFaults(refused.faults, [], words), refused: null };
    case 'TimeHasPassed':
      return { faults: [{ fieldId: 'date', message: t('errors:refusal.TimeHasPassed') }], refused: null };
    case 'CapacityBelowSeatsTaken':
    case 'VenueTooSmall':
      return { faults: [capacityFault(refused, 'venue', words)], refused: null };
  }
}

type Sent = { readonly values: MoveValues; readonly version: number; readonly opened: Fields };

type Answer = Unsaved<MoveValues> & Sent & { readonly stale: Stale | null; readonly reviewing: boolean };

const comesBack = (sent: Sent, why: Partial<Answer>): Answer => ({
  ...sent,
  faults: [],
  refused: null,
  reshaped: false,
  stale: null,
  reviewing: false,
  ...why,
});

/** The form as typed, or as it is after the choice between two versions. */
function readSent(form: FormData): Sent {
  const version = Number(textOf(form, 'version'));
  const choice = readChoice(form);
  if (choice !== null) return { values: moveOfFields(choice.merged), version, opened: choice.theirs };
  const values = { date: textOf(form, 'date'), startsAt: textOf(form, 'startsAt'), venue: textOf(form, 'venue') };
  return { values, version, opened: readOpened(form) };
}

/** Two versions side by side; null when they are the same, so that what was typed is saved already. */
async function compare(args: ActionFunctionArgs, versions: Omit<Parameters<typeof staleOf>[0], 'theirs' | 'version'>) {
  const words = wordsFor(args.request);
  const now = await loadMove(args);
  const theirs = fieldsOfMove(now.values);
  return staleOf({ ...versions, theirs, version: now.occurrence.version }, showMove(now.venues, words), words);
}

/** The choice comes back until each field has one. */
async function choiceUnfinished(
  args: ActionFunctionArgs,
  choice: NonNullable<ReturnType<typeof readChoice>>,
  sent: Sent,
) {
  const words = wordsFor(args.request);
  const { venues } = await loadMove(args);
  const { opened: base, theirs, mine } = choice;
  const stale = staleOf({ base, theirs, mine, version: sent.version }, showMove(venues, words), words);
  const faults = stale === null ? [] : choiceFaults(stale, choice.missing, words);
  return data(comesBack(sent, { stale, faults }), { status: 400 });
}

/** Moves the day in time, place or both; every calendar follows. What was typed comes back with what is wrong. */
export async function move(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const choice = readChoice(form);
  const sent = readSent(form);
  if (choice !== null && choice.missing.length > 0) return choiceUnfinished(args, choice, sent);
  if (isReview(form)) return comesBack(sent, { reviewing: true });
  const { key } = await loadPlanned(args);
  const { values, version, opened } = sent;
  const startsAt = swedishInstant(values.date, values.startsAt);
  if (typeof startsAt === 'string') {
    const fault = { fieldId: startsAt === 'date' ? 'date' : 'startsAt', message: clockFault(startsAt, words) };
    return data(comesBack(sent, { faults: [fault] }), { status: 400 });
  }
  const variables = { occurrence: key, version, startsAt: startsAt.toISOString(), venue: values.venue };
  const { moveOccurrence } = await graphql(MoveOccurrenceDocument, variables, args);
  if (moveOccurrence.__typename === 'StaleVersion') {
    const stale = await compare(args, { base: opened, mine: fieldsOfMove(values) });
    return stale === null ? redirect(`/samordna/tillfalle/${key}?klart=sparad`, 303) : comesBack(sent, { stale });
  }
  if (moveOccurrence.__typename !== 'OccurrenceChanged') return comesBack(sent, moveRefused(moveOccurrence, words));
  return redirect(`/samordna/tillfalle/${key}?klart=flyttad&antal=${moveOccurrence.told}`, 303);
}
