import { data, type LoaderFunctionArgs } from 'react-router';
import { StaffListDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadStaffUnit, todayInSweden } from '../../people/load-staff-unit.server.ts';
import { filterOf, readChosen } from '../../people/staff-chosen.ts';

/** One page of the staff of a unit, as chosen. */
export async function loadStaff(args: LoaderFunctionArgs) {
  const unit = await loadStaffUnit(args);
  const { searchParams } = new URL(args.request.url);
  const chosen = readChosen(searchParams);
  const variables = { key: unit.key, filter: filterOf(chosen), after: chosen.after };
  const { organisation, professions } = await graphql(StaffListDocument, variables, args);
  if (organisation === null) throw data(null, { status: 404 });
  const { edges, totalCount, pageInfo } = organisation.ties;
  return {
    unit,
    chosen,
    professions,
    rows: edges.map(({ node }) => node),
    total: totalCount,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    today: todayInSweden(),
    done: {
      what: searchParams.get('klart'),
      count: Number(searchParams.get('antal')),
      released: Number(searchParams.get('lamnade')),
      handedOver: Number(searchParams.get('overtagna')),
    },
  };
}
