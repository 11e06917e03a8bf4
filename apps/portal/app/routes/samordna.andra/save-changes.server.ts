import { swedishDate } from '@samlots/text';
import { redirect, type ActionFunctionArgs } from 'react-router';
import { EditOccurrenceDocument, type EditOccurrenceMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { loadPlanned } from '../../training/load-planned.server.ts';
import { missingWords } from '../../training/missing-words.ts';
import { formatNeedsOf } from '../../training/words.ts';
import { factOf } from '../../training/facts.ts';
import { wordsFor } from '../../training/words.server.ts';
import type { AgendaRow } from '../../training/forms/agenda-row.ts';
import { apiFaults } from '../../training/forms/api-faults.ts';
import { capacityFault, readCapacity } from '../../training/forms/capacity.ts';
import { checkAgenda } from '../../training/forms/check-agenda.server.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { readAgenda, reshapeAgenda, textOf } from '../../training/forms/read-agenda.server.ts';

export type EditValues = { readonly format: string; readonly capacity: string; readonly agenda: readonly AgendaRow[] };

type Refused = Exclude<EditOccurrenceMutation['editOccurrence'], { readonly __typename: 'OccurrenceChanged' }>;
type Why = { readonly faults: readonly Fault[]; readonly refused: string | null };

const because = (refused: string): Why => ({ faults: [], refused });
const atField = (...faults: readonly Fault[]): Why => ({ faults, refused: null });

function editRefused(refused: Refused, rows: readonly number[], words: Words): Why {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
    case 'OccurrenceCancelled':
    case 'StaleVersion':
      return because(t(`errors:refusal.${refused.__typename}`));
    case 'InvalidInput':
      return { faults: apiFaults(refused.faults, rows, words), refused: null };
    case 'AgendaIncomplete': {
      const what = missingWords(factOf(refused.facts, 'missing').split(','), words);
      return because(
        `${formatNeedsOf(factOf(refused.facts, 'format'), words)} ${t('training:occurrence.lacks', { what })}`,
      );
    }
    case 'CapacityBelowSeatsTaken':
    case 'VenueTooSmall':
      return atField(capacityFault(refused, 'capacity', words));
  }
}

/** Saves format, capacity and agenda. Everything that was typed comes back with what is wrong. */
export async function saveChanges(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const values: EditValues = {
    format: textOf(form, 'format'),
    capacity: textOf(form, 'capacity'),
    agenda: readAgenda(form),
  };
  const version = Number(textOf(form, 'version'));
  const answer = (why: Partial<Unsaved<EditValues>>) => ({
    values,
    version,
    faults: [],
    refused: null,
    reshaped: false,
    ...why,
  });
  const reshaped = reshapeAgenda(values.agenda, textOf(form, 'gor'));
  if (reshaped !== null) return answer({ values: { ...values, agenda: reshaped }, reshaped: true });
  const { key, startsAt, version: current } = await loadPlanned(args);
  const { items, rows, faults } = checkAgenda(values.agenda, swedishDate(new Date(startsAt)), words);
  const capacity = readCapacity(values.capacity);
  const typed = [
    ...(capacity === null ? [{ fieldId: 'capacity', message: words.t('errors:field.count') }] : []),
    ...faults,
  ];
  if (capacity === null || typed.length > 0) return answer({ faults: typed });
  const variables = { occurrence: key, version, format: values.format, capacity, agenda: items };
  const { editOccurrence } = await graphql(EditOccurrenceDocument, variables, args);
  if (editOccurrence.__typename !== 'OccurrenceChanged') {
    // Having read that somebody else saved in between, one may save over it: the form takes the version of now.
    return { ...answer(editRefused(editOccurrence, rows, words)), version: current };
  }
  return redirect(`/samordna/tillfalle/${key}?klart=sparad&antal=${editOccurrence.served}`, 303);
}
