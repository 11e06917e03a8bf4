import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../graphql.server.ts';
import { StartDocument } from '../../generated/operations.ts';

export const loader = (args: LoaderFunctionArgs) => graphql(StartDocument, {}, args);

export default function Start() {
  const { upcomingOccurrences } = useLoaderData<typeof loader>();
  return <ul>{upcomingOccurrences.map((o) => <li key={o.key}>{o.day.theme.sv} {o.startsAt}</li>)}</ul>;
}
