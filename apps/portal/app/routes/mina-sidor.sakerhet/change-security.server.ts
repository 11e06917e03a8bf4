import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { stepUpPath } from '../../account/step-up-path.ts';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  RemovePasskeyDocument,
  RevokeApiKeyDocument,
  type EndSessionMutation,
  type RemovePasskeyMutation,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';

type Answer = EndSessionMutation['endSession'] | RemovePasskeyMutation['removePasskey'];

const page = '/mina-sidor/sakerhet';

async function change(act: string, id: string, args: ActionFunctionArgs): Promise<Answer | null> {
  switch (act) {
    case 'logga-ut':
      return (await graphql(EndSessionDocument, { session: id }, args)).endSession;
    case 'logga-ut-andra':
      return (await graphql(EndOtherSessionsDocument, {}, args)).endOtherSessions;
    case 'ta-bort-passkey':
      return (await graphql(RemovePasskeyDocument, { passkey: id }, args)).removePasskey;
    case 'ta-bort-nyckel':
      return (await graphql(RevokeApiKeyDocument, { key: id }, args)).revokeApiKey;
    default:
      return null;
  }
}

/** One act per button: `gor` names it, `id` what it is done to. What is gone already counts as done. */
export async function changeSecurity(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const act = textOf(form, 'gor');
  const { t } = wordsFor(args.request);
  const answer = await change(act, textOf(form, 'id'), args);
  switch (answer?.__typename) {
    case 'AccountChanged':
      return redirect(`${page}?klart=${act}&antal=${answer.ended}`, 303);
    case 'NotFound':
      return redirect(`${page}?klart=${act}&antal=0`, 303);
    case 'StepUpNeeded':
      return redirect(stepUpPath(page), 303);
    case 'NotAllowed':
    case 'InvalidInput':
      return { refused: t(`errors:refusal.${answer.__typename}`) };
    case undefined:
      return data({ refused: t('errors:refusal.InvalidInput') }, { status: 400 });
  }
}
