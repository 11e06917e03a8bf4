import { data, redirect, type ActionFunctionArgs } from 'react-router';
import {
  PreviewLetterDocument,
  SendLetterDocument,
  type PreviewLetterQuery,
  type SendLetterMutation,
} from '../generated/operations.ts';
import { graphql } from '../graphql.server.ts';
import type { Words } from '../shell/use-words.ts';
import type { Fault, Unsaved } from '../training/forms/fault.ts';
import { textOf } from '../training/forms/read-agenda.server.ts';
import { wordsFor } from '../training/words.server.ts';
import { checkLetter } from './check-letter.server.ts';
import type { LetterValues } from './letter-values.ts';

/** What the letter is about: the keys of the API's arguments. */
export type LetterAbout = { readonly occurrence: string } | { readonly programme: string };

export type LetterPreview = NonNullable<PreviewLetterQuery['letterPreview']>;

/** The letter between writing and sending; with a `preview` it is ready to be sent. */
export type UnsentLetter = Unsaved<LetterValues> & { readonly preview: LetterPreview | null };

const comesBack = (values: LetterValues, why: Partial<UnsentLetter>): UnsentLetter => ({
  values,
  faults: [],
  refused: null,
  reshaped: false,
  preview: null,
  ...why,
});

function readLetter(form: FormData): LetterValues {
  const values = { audience: textOf(form, 'audience'), subject: textOf(form, 'subject'), body: textOf(form, 'body') };
  return { ...values, requestKey: textOf(form, 'requestKey') };
}

function previewFaults({ count, personalNumberIn }: LetterPreview, { t }: Words): readonly Fault[] {
  const numbers = personalNumberIn.map((fieldId) => ({ fieldId, message: t('errors:field.personalNumber') }));
  return count === 0 ? [{ fieldId: 'audience', message: t('letters:form.nobody') }, ...numbers] : numbers;
}

type Refused = Exclude<SendLetterMutation['sendLetter'], { readonly __typename: 'LetterSent' }>;

function sendRefused(refused: Refused, { t }: Words): Partial<UnsentLetter> {
  switch (refused.__typename) {
    case 'PersonalNumberFound': {
      const field = refused.facts.find(({ name }) => name === 'field')?.value ?? 'body';
      return { faults: [{ fieldId: field, message: t('errors:field.personalNumber') }] };
    }
    case 'NobodyToWriteTo':
      return { faults: [{ fieldId: 'audience', message: t('letters:form.nobody') }] };
    case 'InvalidInput':
    case 'NotAllowed':
    case 'NotFound':
    case 'ProgrammeIsDraft':
      return { refused: t(`errors:refusal.${refused.__typename}`) };
  }
}

/** Shows the letter before it is sent, sends it, or gives it back to be changed. What was typed is never lost. */
export async function handleLetter(args: ActionFunctionArgs, about: LetterAbout, known: readonly string[]) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const act = textOf(form, 'gor');
  const values = readLetter(form);
  if (act === 'andra') return comesBack(values, {});
  const faults = checkLetter(values, known, words);
  if (faults.length > 0) return data(comesBack(values, { faults }), { status: 400 });
  if (act === 'skicka') {
    const { sendLetter } = await graphql(SendLetterDocument, { ...about, ...values }, args);
    if (sendLetter.__typename !== 'LetterSent') return comesBack(values, sendRefused(sendLetter, words));
    return redirect(`/samordna/brev/${sendLetter.key}?klart=${sendLetter.count}`, 303);
  }
  const { audience, subject, body } = values;
  const { letterPreview } = await graphql(PreviewLetterDocument, { ...about, audience, subject, body }, args);
  if (letterPreview === null) throw data(null, { status: 403 });
  const found = previewFaults(letterPreview, words);
  return found.length > 0
    ? data(comesBack(values, { faults: found }), { status: 400 })
    : comesBack(values, { preview: letterPreview });
}
