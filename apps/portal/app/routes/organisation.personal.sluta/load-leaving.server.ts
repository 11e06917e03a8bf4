import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { LeavingPersonDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadStaffUnit, todayInSweden } from '../../people/load-staff-unit.server.ts';

const held = ['ENROLLED', 'WAITLISTED'];

/** Who leaves, the seats she has for the unit on coming days, and the colleagues who may take them over. */
export async function loadLeaving(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const unit = await loadStaffUnit(args);
  const variables = { key: args.params['membership'] ?? '', unit: unit.key };
  const { membership, organisation } = await graphql(LeavingPersonDocument, variables, args);
  if (membership === null || membership.organisation.key !== unit.key) throw data(null, { status: 404 });
  const now = new Date();
  const { person } = membership;
  const seats = person.seats.filter(
    (seat) =>
      seat.organisation.key === unit.key && held.includes(seat.state) && new Date(seat.occurrence.startsAt) > now,
  );
  const colleagues = (organisation?.ties.edges ?? [])
    .map(({ node }) => node.person)
    .filter(({ key }, place, all) => key !== person.key && all.findIndex((one) => one.key === key) === place);
  return { unit, tie: membership, seats, colleagues, today: todayInSweden() };
}
