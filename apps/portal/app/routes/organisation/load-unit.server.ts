import { data, type LoaderFunctionArgs } from 'react-router';
import {
  UnitPageDocument,
  UnitProgrammeDocument,
  UnitStaffDocument,
  type UnitPageQuery,
  type UnitStaffQuery,
} from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { StaffMember } from './unit-table.ts';

type Organisation = NonNullable<UnitPageQuery['organisation']>;

/** The programmes with days to come that a unit of this kind may book, each once; the one with most days first. */
function bookableProgrammes({ upcomingOccurrences }: UnitPageQuery, { kind }: Organisation) {
  const all = new Map(upcomingOccurrences.map(({ day: { programme } }) => [programme.key, programme]));
  const days = (key: string): number => upcomingOccurrences.filter(({ day }) => day.programme.key === key).length;
  return [...all.values()]
    .filter(({ open, invitedKinds }) => open || invitedKinds.includes(kind))
    .toSorted((one, other) => days(other.key) - days(one.key));
}

/** All staff, page by page: a list of people is never cut off in silence. */
async function loadStaff(args: LoaderFunctionArgs, key: string, programme: string): Promise<readonly StaffMember[]> {
  const staff: StaffMember[] = [];
  for (let after: string | null | undefined = null; after !== undefined;) {
    const { organisation }: UnitStaffQuery = await graphql(UnitStaffDocument, { key, programme, after }, args);
    staff.push(...(organisation?.staff.edges ?? []).map(({ node }) => node));
    after = organisation?.staff.pageInfo.hasNextPage === true ? organisation.staff.pageInfo.endCursor : undefined;
  }
  return staff;
}

/** Throws 404 for an unknown unit and 403 for those who may not read who works there. */
export async function loadUnit(args: LoaderFunctionArgs) {
  const key = args.params['organisation'] ?? '';
  const page = await graphql(UnitPageDocument, { key }, args);
  const { organisation } = page;
  if (organisation === null) throw data(null, { status: 404 });
  if (!organisation.mayReadStaff) throw data(null, { status: 403 });
  const { searchParams } = new URL(args.request.url);
  const programmes = bookableProgrammes(page, organisation);
  const asked = searchParams.get('utbildning');
  const chosen = programmes.find((programme) => programme.key === asked) ?? programmes[0];
  const base = {
    organisation,
    programmes,
    now: new Date().toISOString(),
    added: (searchParams.get('nya') ?? '').split('.'),
  };
  if (chosen === undefined) return { ...base, programme: null, staff: [] };
  const [{ programme }, staff] = await Promise.all([
    graphql(UnitProgrammeDocument, { key: chosen.key }, args),
    loadStaff(args, key, chosen.key),
  ]);
  return { ...base, programme, staff };
}
