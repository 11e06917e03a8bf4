import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { RevealNameDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { isReason } from './reasons.ts';

const noStore = { 'cache-control': 'no-store' };

type Answer = {
  readonly shown: { readonly name: string; readonly email: string | null } | null;
  readonly faults: readonly { readonly fieldId: string; readonly message: string }[];
  readonly refused: string | null;
};

const unshown: Answer = { shown: null, faults: [], refused: null };

/**
 * Tells the name on this page, once: the answer is neither kept nor redirected to. Without a fresh second factor the
 * administrator is sent to show one and comes back with the reason she chose.
 */
export async function revealName(args: ActionFunctionArgs) {
  const { t } = wordsFor(args.request);
  const person = args.params['person'] ?? '';
  const reason = (await args.request.formData()).get('skal');
  if (!isReason(reason)) {
    const faults = [{ fieldId: 'skal', message: t('audit:protected.reasonNone') }];
    return data<Answer>({ ...unshown, faults }, { status: 400 });
  }
  const { revealProtectedName: answer } = await graphql(RevealNameDocument, { person, reason }, args);
  switch (answer.__typename) {
    case 'RevealedName':
      return data<Answer>({ ...unshown, shown: { name: answer.name, email: answer.email } }, { headers: noStore });
    case 'StepUpNeeded': {
      const back = `/admin/skyddade/${encodeURIComponent(person)}?skal=${reason}`;
      return redirect(`/bekrafta?till=${encodeURIComponent(back)}`, 303);
    }
    case 'NotAllowed':
    case 'NotFound':
    case 'InvalidInput':
      return data<Answer>({ ...unshown, refused: t(`errors:refusal.${answer.__typename}`) }, { status: 409 });
  }
}
