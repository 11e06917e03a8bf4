import { data, redirect, type ActionFunctionArgs } from 'react-router';
import { MakeFeedDocument, RevokeFeedDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

/** An address that was just made, told in this answer and never again. */
export type FeedAnswer = { readonly made: { readonly person: string; readonly address: string } };

const noStore = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/** Makes or stops the address of a person's calendar. A new address is shown in the answer itself, kept nowhere. */
export async function changeFeed(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const asked = form.get('person');
  const person = typeof asked === 'string' ? asked : '';
  if (form.get('vad') === 'stoppa') {
    const { revokeFeed } = await graphql(RevokeFeedDocument, { person }, args);
    if (revokeFeed.__typename !== 'FeedRevoked') throw data(null, { status: 403 });
    return redirect('/mina-sidor/kalender?klart=stoppad', 303);
  }
  const { makeFeed } = await graphql(MakeFeedDocument, { person }, args);
  if (makeFeed.__typename !== 'FeedMade') throw data(null, { status: 403 });
  return data({ made: { person, address: makeFeed.address } } satisfies FeedAnswer, { headers: noStore });
}
