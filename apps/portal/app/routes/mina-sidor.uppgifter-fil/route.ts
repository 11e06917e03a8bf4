import type { LoaderFunctionArgs } from 'react-router';
import { KeptAboutMeDocument } from '../../generated/operations.ts';
import { graphql } from '../../graphql.server.ts';

const asObject = (values: readonly { readonly name: string; readonly value: string | null }[]) =>
  Object.fromEntries(values.map(({ name, value }) => [name, value]));

/** Everything that is kept about the reader as a file: { <kind>: [{ <name>: <value> }] }, as in `keptAboutMe`. */
export async function loader(args: LoaderFunctionArgs) {
  const { viewer, keptAboutMe } = await graphql(KeptAboutMeDocument, {}, args);
  if (viewer === null) return new Response(null, { status: 403 });
  const kept = Object.fromEntries(
    keptAboutMe.map(({ kind, records }) => [kind, records.map(({ values }) => asObject(values))]),
  );
  return new Response(`${JSON.stringify(kept, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="samlots-uppgifter.json"',
      'cache-control': 'no-store',
    },
  });
}
