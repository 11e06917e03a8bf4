import { redirect, type ActionFunctionArgs } from 'react-router';
import { PublishOccurrenceDocument, type PublishOccurrenceMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { missingWords } from '../../training/missing-words.ts';
import { formatNeedsOf } from '../../training/words.ts';
import { wordsFor } from '../../training/words.server.ts';

type Refused = Exclude<PublishOccurrenceMutation['publishOccurrence'], { readonly __typename: 'OccurrenceChanged' }>;

/** Why it is not published: the fact, and what would help. */
function publishRefused(refused: Refused, words: Words): { readonly fact: string; readonly why: string | null } {
  const { t } = words;
  switch (refused.__typename) {
    case 'AgendaIncomplete': {
      const what = missingWords(factOf(refused.facts, 'missing').split(','), words);
      return {
        fact: formatNeedsOf(factOf(refused.facts, 'format'), words),
        why: t('training:occurrence.lacks', { what }),
      };
    }
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
    case 'OccurrenceCancelled':
    case 'ProgrammeIsDraft':
    case 'TimeHasPassed':
      return { fact: t(`errors:refusal.${refused.__typename}`), why: null };
  }
}

export async function publish(args: ActionFunctionArgs) {
  const occurrence = args.params['occurrence'] ?? '';
  const { publishOccurrence } = await graphql(PublishOccurrenceDocument, { occurrence }, args);
  if (publishOccurrence.__typename !== 'OccurrenceChanged')
    return { refused: publishRefused(publishOccurrence, wordsFor(args.request)) };
  return redirect(`/samordna/tillfalle/${occurrence}?klart=publicerad`, 303);
}
