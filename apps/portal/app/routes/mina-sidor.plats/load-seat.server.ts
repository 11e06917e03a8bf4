import { data, type LoaderFunctionArgs } from 'react-router';
import { MySeatDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

/** One's own seat; 403 asks whoever is not signed in to do so. */
export async function loadSeat(args: LoaderFunctionArgs) {
  const { viewer, mySeat } = await graphql(MySeatDocument, { id: args.params['seat'] ?? '' }, args);
  if (viewer === null) throw data(null, { status: 403 });
  if (mySeat === null) throw data(null, { status: 404 });
  return mySeat;
}
