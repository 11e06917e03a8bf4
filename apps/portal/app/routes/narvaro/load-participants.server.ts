import { data, type LoaderFunctionArgs } from 'react-router';
import { AttendanceListDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';
import type { Participants } from './mark-fields.ts';

/** Those with a seat at the occurrence of the address, with their marks. Throws 404. */
export async function loadParticipants(args: LoaderFunctionArgs): Promise<Participants> {
  const { occurrence } = await graphql(AttendanceListDocument, { key: args.params['occurrence'] ?? '' }, args);
  if (occurrence === null) throw data(null, { status: 404 });
  return occurrence.enrolments.edges.map(({ node }) => node);
}
