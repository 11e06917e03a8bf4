import { swedishDate } from '@samlots/text';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { StaffUnitDocument } from '../generated/operations.ts';
import { graphql } from '../graphql.server.ts';

/** The unit of the address. Throws 404 for an unknown one and 403 for those who do not keep its staff. */
export async function loadStaffUnit(args: LoaderFunctionArgs | ActionFunctionArgs) {
  const { organisation } = await graphql(StaffUnitDocument, { key: args.params['organisation'] ?? '' }, args);
  if (organisation === null) throw data(null, { status: 404 });
  if (!organisation.mayReadStaff) throw data(null, { status: 403 });
  return organisation;
}

/** The calendar date of now, in Sweden. */
export const todayInSweden = (): string => swedishDate(new Date());
