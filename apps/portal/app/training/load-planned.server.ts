import { data, type LoaderFunctionArgs } from 'react-router';
import { PlannedOccurrenceDocument } from '../generated/operations.ts';
import { graphql } from '../graphql.server.ts';

/** The occurrence of the address, for those who plan it. Throws 404 and 403. */
export async function loadPlanned(args: LoaderFunctionArgs) {
  const { occurrence } = await graphql(PlannedOccurrenceDocument, { key: args.params['occurrence'] ?? '' }, args);
  if (occurrence === null) throw data(null, { status: 404 });
  if (!occurrence.mayPlan) throw data(null, { status: 403 });
  return occurrence;
}

export type Planned = Awaited<ReturnType<typeof loadPlanned>>;
