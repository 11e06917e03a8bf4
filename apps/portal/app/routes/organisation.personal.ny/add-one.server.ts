import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { isReview } from '../../forms/review.ts';
import { AddPeopleDocument, type AddPeopleMutation } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { readStaffValues } from '../../people/read-staff-values.server.ts';
import type { StaffValues } from '../../people/staff-fields.tsx';
import { dateWord, faultWord } from '../../people/words.ts';
import type { Words } from '../../shell/use-words.ts';
import { factOf } from '../../training/facts.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

export type NewPerson = StaffValues & { readonly hidden: boolean; readonly requestKey: string };
type Answer = Unsaved<NewPerson> & { readonly asksSameName: boolean };
type Refused = Exclude<AddPeopleMutation['addPeople'], { readonly __typename: 'PeopleAdded' }>;

function whyNot(refused: Refused, words: Words): Pick<Answer, 'faults' | 'refused' | 'asksSameName'> {
  const { t } = words;
  if (refused.__typename === 'InvalidInput') {
    const faults: readonly Fault[] = refused.faults.map(({ path, rule }) => ({
      fieldId: path.split('.').at(-1) ?? 'name',
      message: faultWord(rule, words),
    }));
    return { faults, refused: null, asksSameName: refused.faults.some(({ rule }) => rule === 'same-name-here') };
  }
  const told =
    refused.__typename === 'OrganisationClosed'
      ? t('errors:refusal.OrganisationClosed', { day: dateWord(factOf(refused.facts, 'closedOn'), words) })
      : t(`errors:refusal.${refused.__typename}`);
  return { faults: [], refused: told, asksSameName: false };
}

/** Adds one person. Sent twice it is one request; all that was typed comes back with what is wrong. */
export async function addOne(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const organisation = args.params['organisation'] ?? '';
  const hidden = textOf(form, 'skyddad') === 'ja';
  const sameName = textOf(form, 'annan-person') === 'ja';
  const values: NewPerson = { ...readStaffValues(form), hidden, requestKey: textOf(form, 'requestKey') };
  const answer: Answer = { values, faults: [], refused: null, reshaped: false, asksSameName: sameName };
  if (isReview(form)) return answer;
  const { name, profession, email, kind, requestKey } = values;
  const { addPeople } = await graphql(
    AddPeopleDocument,
    {
      organisation,
      rows: [{ line: 1, name, profession, email, kind: kind.toLowerCase() }],
      addLines: sameName ? [1] : [],
      protectedIdentity: hidden,
      requestKey: requestKey === '' ? null : requestKey,
    },
    args,
  );
  if (addPeople.__typename !== 'PeopleAdded') return data({ ...answer, ...whyNot(addPeople, words) });
  return redirect(`/organisation/${organisation}/personal?klart=tillagd&antal=${addPeople.added}`, 303);
}
