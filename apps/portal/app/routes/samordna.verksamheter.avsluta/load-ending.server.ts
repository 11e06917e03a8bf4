import { data, redirect, type LoaderFunctionArgs } from 'react-router';
import { EndPageDocument, SuccessorsDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

/** What closing would do, and who could take over. The choice stands in the address; nothing is chosen at first. */
export async function loadEnding(args: LoaderFunctionArgs) {
  const key = args.params['organisation'] ?? '';
  const { partnerUnit: unit } = await graphql(EndPageDocument, { key }, args);
  if (unit === null) throw data(null, { status: 404 });
  if (unit.status === 'CLOSED') throw redirect(`/samordna/verksamheter/${unit.key}`, 303);
  const { partnerUnits } = await graphql(SuccessorsDocument, { district: unit.district.key }, args);
  const successors = partnerUnits.edges.map(({ node }) => node).filter((one) => one.key !== unit.key);
  const asked = new URL(args.request.url).searchParams.get('efter');
  const chosen = successors.find((one) => one.key === asked) ?? null;
  return { unit, successors, successor: chosen, previews: asked === 'ingen' || chosen !== null };
}
