import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { ProfessionsDocument, StaffPersonDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import { loadStaffUnit, todayInSweden } from '../../people/load-staff-unit.server.ts';
import { fieldsOfTie } from './person-fields.ts';

/** One of the people of a unit. Throws 404 for one who is not in its list, 403 for those who do not keep it. */
export async function loadPerson(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const unit = await loadStaffUnit(args);
  const [{ membership }, { professions }] = await Promise.all([
    graphql(StaffPersonDocument, { key: args.params['membership'] ?? '' }, args),
    graphql(ProfessionsDocument, {}, args),
  ]);
  if (membership === null || membership.organisation.key !== unit.key) throw data(null, { status: 404 });
  const done = new URL(args.request.url).searchParams.get('klart');
  return { unit, tie: membership, professions, opened: fieldsOfTie(membership), today: todayInSweden(), done };
}
