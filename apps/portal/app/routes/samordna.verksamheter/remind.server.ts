import { redirect, type ActionFunctionArgs } from 'react-router';
import { RemindUnitDocument, RemindUnitsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { partnerRefused } from '../../partners/refusal-words.ts';
import { textOf } from '../../training/forms/read-agenda.server.ts';
import { wordsFor } from '../../training/words.server.ts';
import { addressOf, lackOf } from './choose-partners.ts';
import { loadChoices } from './load-partners.server.ts';

const withCount = (address: string, count: number): string =>
  `${address}${address.includes('?') ? '&' : '?'}paminda=${count}`;

/** Reminds one unit of the list (its key is the value of the button), or all that it lists. */
export async function remind(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const { chosen } = await loadChoices(args);
  const reason = lackOf(chosen.tab) ?? 'NO_CONTACT';
  const programme = reason === 'NOBODY_ENROLLED' ? chosen.programme : null;
  const unit = textOf(form, 'verksamhet');
  const answer =
    unit === ''
      ? (await graphql(RemindUnitsDocument, { reason, programme, district: chosen.district }, args)).remindUnits
      : (await graphql(RemindUnitDocument, { unit, reason, programme }, args)).remindUnit;
  if (answer.__typename !== 'Reminded') return { refused: partnerRefused(answer, wordsFor(args.request)) };
  return redirect(withCount(addressOf(chosen), answer.reminded), 303);
}
