import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { isReview } from '../../forms/review.ts';
import { CreateOccurrenceDocument, type CreateOccurrenceMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import { wordsFor } from '../../training/words.server.ts';
import { apiFaults } from '../../training/forms/api-faults.ts';
import { capacityFault } from '../../training/forms/capacity.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { readAgenda, reshapeAgenda, textOf } from '../../training/forms/read-agenda.server.ts';
import { checkNew } from './check-new.server.ts';
import type { NewValues } from './suggest.ts';

type Refused = Exclude<CreateOccurrenceMutation['createOccurrence'], { readonly __typename: 'OccurrenceChanged' }>;
type Why = { readonly faults: readonly Fault[]; readonly refused: string | null };

function createRefused(refused: Refused, rows: readonly number[], words: Words): Why {
  const { t } = words;
  switch (refused.__typename) {
    case 'NotAllowed':
    case 'NotFound':
      return { faults: [], refused: t(`errors:refusal.${refused.__typename}`) };
    case 'InvalidInput':
      return { faults: apiFaults(refused.faults, rows, words), refused: null };
    case 'TimeHasPassed':
      return { faults: [{ fieldId: 'date', message: t('errors:refusal.TimeHasPassed') }], refused: null };
    case 'RoundTaken': {
      const round = factOf(refused.facts, 'round');
      const message = round === '' ? t('errors:refusal.RoundTakenPlain') : t('errors:refusal.RoundTaken', { round });
      return { faults: [{ fieldId: 'round', message }], refused: null };
    }
    case 'CapacityBelowSeatsTaken':
    case 'VenueTooSmall':
      return { faults: [capacityFault(refused, 'capacity', words)], refused: null };
  }
}

const readValues = (form: FormData): NewValues => ({
  round: textOf(form, 'round'),
  format: textOf(form, 'format'),
  date: textOf(form, 'date'),
  startsAt: textOf(form, 'startsAt'),
  endsAt: textOf(form, 'endsAt'),
  doorsOpenAt: textOf(form, 'doorsOpenAt'),
  venue: textOf(form, 'venue'),
  capacity: textOf(form, 'capacity'),
  agenda: readAgenda(form),
});

/** Saves a draft. Everything that was typed comes back with what is wrong. */
export async function createDraft(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const values = readValues(form);
  const answer = (why: Partial<Unsaved<NewValues>>) => ({
    values,
    requestKey: textOf(form, 'nyckel'),
    faults: [],
    refused: null,
    reshaped: false,
    ...why,
  });
  const reshaped = reshapeAgenda(values.agenda, textOf(form, 'gor'));
  if (reshaped !== null) return answer({ values: { ...values, agenda: reshaped }, reshaped: true });
  if (isReview(form)) return answer({});
  const checked = checkNew(values, words);
  if ('faults' in checked) return data(answer(checked), { status: 400 });
  const requestKey = z.uuid().safeParse(form.get('nyckel')).data ?? null;
  const day = new URL(args.request.url).searchParams.get('dag') ?? '';
  const { createOccurrence } = await graphql(CreateOccurrenceDocument, { ...checked.variables, day, requestKey }, args);
  if (createOccurrence.__typename !== 'OccurrenceChanged')
    return answer(createRefused(createOccurrence, checked.rows, words));
  return redirect(`/samordna/tillfalle/${createOccurrence.key}?klart=skapad`, 303);
}
