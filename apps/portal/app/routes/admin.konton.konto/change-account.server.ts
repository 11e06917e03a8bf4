import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { stepUpPath } from '../../account/step-up-path.ts';
import {
  CloseAccountDocument,
  EndAccountSessionsDocument,
  ReopenAccountDocument,
  ResetPasskeysDocument,
  type EndAccountSessionsMutation,
  type ResetPasskeysMutation,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { actOf, type Act } from './acts.ts';

type Answer = EndAccountSessionsMutation['endAccountSessions'] | ResetPasskeysMutation['resetPasskeys'];

async function change(act: Act, id: string, args: ActionFunctionArgs): Promise<Answer> {
  switch (act) {
    case 'utloggad':
      return (await graphql(EndAccountSessionsDocument, { id }, args)).endAccountSessions;
    case 'passkeys':
      return (await graphql(ResetPasskeysDocument, { id }, args)).resetPasskeys;
    case 'stangt':
      return (await graphql(CloseAccountDocument, { id }, args)).closeAccount;
    case 'oppet':
      return (await graphql(ReopenAccountDocument, { id }, args)).reopenAccount;
  }
}

/** One act per button. */
export async function changeAccount(args: ActionFunctionArgs) {
  const { t } = wordsFor(args.request);
  const id = args.params['account'] ?? '';
  const page = `/admin/konton/${encodeURIComponent(id)}`;
  const act = actOf(textOf(await args.request.formData(), 'gor'));
  if (act === null) return data({ refused: t('errors:refusal.InvalidInput') }, { status: 400 });
  const answer = await change(act, id, args);
  switch (answer.__typename) {
    case 'AccountChanged':
      return redirect(`${page}?klart=${act}`, 303);
    case 'StepUpNeeded':
      return redirect(stepUpPath(page), 303);
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
      return { refused: t(`errors:refusal.${answer.__typename}`) };
  }
}
