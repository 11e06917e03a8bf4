import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { z } from 'zod';
import { JoinPageDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { askApi } from '../../shell/ask-api.server.ts';
import type { Words } from '../../shell/use-words.ts';
import type { Fault, Unsaved } from '../../training/forms/fault.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import type { OpenInvitation } from './invitation-words.ts';

export type JoinValues = { readonly who: string; readonly name: string };

const said = z.object({ status: z.string() });

function faultsOf({ who, name }: JoinValues, { person, mayBe }: OpenInvitation, { t }: Words): readonly Fault[] {
  if (person !== null) return [];
  if (mayBe.length > 0 && who === '') return [{ fieldId: 'who', message: t('partners:join.faultWho') }];
  const isNew = mayBe.length === 0 || who === 'new';
  if (isNew && name.trim() === '') return [{ fieldId: 'name', message: t('partners:join.faultName') }];
  if (isNew && name.trim().length > 120) return [{ fieldId: 'name', message: t('errors:field.tooLong', { max: 120 }) }];
  return [];
}

/** What the door answered, at its field; a link that is spent shows why on its page. */
function refusedBy(code: string, values: JoinValues, words: Words): Unsaved<JoinValues> {
  const { t } = words;
  const unsaved = { values, faults: [], refused: null, reshaped: false };
  switch (code) {
    case 'too-many':
      return { ...unsaved, refused: t('partners:join.tooMany') };
    case 'PersonalNumberFound':
      return {
        ...unsaved,
        faults: [{ fieldId: 'name', message: t('errors:refusal.PersonalNumberFound') }],
      };
    case 'InvalidInput':
      return { ...unsaved, faults: [{ fieldId: 'name', message: t('errors:field.other') }] };
    default:
      return { ...unsaved, refused: t('errors:refusal.InvalidInput') };
  }
}

/** Accepts, and takes over the session's cookie from the API. What was typed comes back with what is wrong. */
export async function acceptInvitation(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const words = wordsFor(args.request);
  const token = args.params['token'] ?? '';
  const page = `/inbjudan/${encodeURIComponent(token)}`;
  const { joinLink } = await graphql(JoinPageDocument, { token }, args);
  // Spent meanwhile: its page says so.
  if (joinLink?.open == null) return redirect(page, 303);
  const values = { who: textOf(form, 'who'), name: textOf(form, 'name') };
  const faults = faultsOf(values, joinLink.open, words);
  if (faults.length > 0) return data({ values, faults, refused: null, reshaped: false }, { status: 400 });
  const answer = await askApi('/auth/join', args, { token, ...values });
  if (answer.ok) {
    const cookies = new Headers();
    for (const cookie of answer.headers.getSetCookie()) cookies.append('set-cookie', cookie);
    return redirect(joinLink.purpose === 'CLAIM' ? '/mina-sidor' : '/valkommen', { status: 303, headers: cookies });
  }
  if (answer.status !== 400 && answer.status !== 429) throw data(null, { status: answer.status });
  const { status } = said.parse(await answer.json());
  if (status === 'JoinLinkSpent' || status === 'OrganisationClosed') return redirect(page, 303);
  return data(refusedBy(status, values, words), { status: answer.status });
}
