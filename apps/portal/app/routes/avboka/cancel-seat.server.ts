import { redirect, type ActionFunctionArgs } from 'react-router';
import { CancelSeatDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { returnPath } from '../../shell/preferences.server.ts';
import { factOf } from '../../training/facts.ts';
import { wordsFor } from '../../training/words.server.ts';
import { cancelRefused } from './refused.ts';

/** Where one came from, to go back to. */
export const backFrom = (request: Request): string =>
  returnPath(new URL(request.url).searchParams.get('till') ?? '/mina-sidor');

const cancelled = ['CANCELLED', 'CANCELLED_LATE'];

/**
 * Gives the seat back and returns to where one came from, which then tells what became of it. A seat that is given back
 * already is no fault: the form came twice.
 */
export async function cancelSeat(args: ActionFunctionArgs) {
  const { cancelEnrolment } = await graphql(CancelSeatDocument, { seat: args.params['seat'] ?? '' }, args);
  const again =
    cancelEnrolment.__typename === 'EnrolmentEnded' && cancelled.includes(factOf(cancelEnrolment.facts, 'state'));
  if (cancelEnrolment.__typename !== 'SeatCancelled' && !again) {
    return { refused: cancelRefused(cancelEnrolment, wordsFor(args.request)) };
  }
  const back = new URL(backFrom(args.request), args.request.url);
  back.searchParams.delete('bokad');
  back.searchParams.set('avbokad', (await args.request.formData()).get('fran') === 'ko' ? 'ko' : 'plats');
  return redirect(`${back.pathname}${back.search}`, 303);
}
