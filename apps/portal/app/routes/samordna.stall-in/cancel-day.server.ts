import { redirect, type ActionFunctionArgs } from 'react-router';
import { CancelOccurrenceDocument, type CancelOccurrenceMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { deadlineOf } from '../../training/words.ts';
import { wordsFor } from '../../training/words.server.ts';

type Refused = Exclude<
  CancelOccurrenceMutation['cancelOccurrence'],
  { readonly __typename: 'OccurrenceChanged' | 'OccurrenceCancelled' }
>;

function cancelDayRefused(refused: Refused, words: Words): string {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
      return t(`errors:refusal.${refused.__typename}`);
    case 'OccurrenceBegun':
      return t('errors:refusal.OccurrenceBegun', { deadline: deadlineOf(factOf(refused.facts, 'startedAt'), words) });
  }
}

/** Cancels the day for everybody; a draft is removed, so there is no page of it to come back to. */
export async function cancelDay(args: ActionFunctionArgs) {
  const { key, status } = await loadPlanned(args);
  const { cancelOccurrence } = await graphql(CancelOccurrenceDocument, { occurrence: key }, args);
  // A form that comes again finds the day cancelled, as it asked for.
  if (cancelOccurrence.__typename === 'OccurrenceCancelled')
    return redirect(`/samordna/tillfalle/${key}?klart=installd`, 303);
  if (cancelOccurrence.__typename !== 'OccurrenceChanged') {
    return { refused: cancelDayRefused(cancelOccurrence, wordsFor(args.request)) };
  }
  if (status === 'DRAFT') return redirect('/samordna?borttaget=ja', 303);
  return redirect(`/samordna/tillfalle/${key}?klart=installd&antal=${cancelOccurrence.told}`, 303);
}
