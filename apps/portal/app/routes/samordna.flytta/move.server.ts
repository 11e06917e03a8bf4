import { swedishInstant } from '@samlots/text';
import { redirect, type ActionFunctionArgs } from 'react-router';
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
import type { Fault } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';

export type MoveValues = { readonly date: string; readonly startsAt: string; readonly venue: string };

type Refused = Exclude<MoveOccurrenceMutation['moveOccurrence'], { readonly __typename: 'OccurrenceChanged' }>;
type Why = { readonly faults: readonly Fault[]; readonly refused: string | null };

function moveRefused(refused: Refused, words: Words): Why {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'OccurrenceCancelled':
    case 'StaleVersion':
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

/** Moves the day in time, place or both; every calendar follows. What was typed comes back with what is wrong. */
export async function move(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const values: MoveValues = {
    date: textOf(form, 'date'),
    startsAt: textOf(form, 'startsAt'),
    venue: textOf(form, 'venue'),
  };
  const version = Number(textOf(form, 'version'));
  const { key, version: current } = await loadPlanned(args);
  const startsAt = swedishInstant(values.date, values.startsAt);
  if (typeof startsAt === 'string') {
    const fault = { fieldId: startsAt === 'date' ? 'date' : 'startsAt', message: clockFault(startsAt, words) };
    return { values, version, faults: [fault], refused: null, reshaped: false };
  }
  const variables = { occurrence: key, version, startsAt: startsAt.toISOString(), venue: values.venue };
  const { moveOccurrence } = await graphql(MoveOccurrenceDocument, variables, args);
  if (moveOccurrence.__typename !== 'OccurrenceChanged') {
    return { values, version: current, reshaped: false, ...moveRefused(moveOccurrence, words) };
  }
  return redirect(`/samordna/tillfalle/${key}?klart=flyttad&antal=${moveOccurrence.told}`, 303);
}
